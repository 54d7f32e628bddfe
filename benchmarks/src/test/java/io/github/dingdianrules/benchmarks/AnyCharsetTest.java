package io.github.dingdianrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.decision.Receipt;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy says does not hang on the charset that a JVM happens to have. */
class AnyCharsetTest {

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "US-ASCII"})
    void saysTheSame(String charset) {
        Jvm.Line elsewhere = new Jvm().option("-Dfile.encoding=" + charset).run(SaysAll.class);

        assertThat(elsewhere.text()).isEqualTo(SaysAll.hash());
    }

    /** Prints a hash of all that is said about the first of the packaged cases. */
    static final class SaysAll {

        private static final int CASES = 100;

        private SaysAll() {}

        public static void main(String[] arguments) {
            System.out.println(hash());
        }

        static String hash() {
            PolicyEngine engine = PolicyEngine.of("jiangsu");
            int hash = 0;
            for (CaseFile file : JiangsuCases.read().subList(0, CASES)) {
                Assessment assessment = engine.assess(file);
                Receipt receipt = assessment.receipt();
                hash = 31 * hash
                        + List.of(
                                        assessment.outcomes(),
                                        assessment.decisions(),
                                        receipt.input(),
                                        receipt.digest(),
                                        engine.explain(file))
                                .toString()
                                .hashCode();
            }
            return Integer.toHexString(hash);
        }
    }
}
