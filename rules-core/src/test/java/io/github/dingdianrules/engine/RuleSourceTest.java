package io.github.dingdianrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RuleSourceTest {

    private static final String FILE = """
            package somewhere

            // a reading
            rule "省 1(2) 某事"
                @Clause("1(2)")
            when
                Candidate( $holds : holds(), $holds.possible )
            then
                decide.shall(kcontext, REJECT, $holds);
            end
            """;

    @Test
    void readsNameClauseConditionConsequenceAndLine() {
        assertThat(RuleSource.read("a.drl", FILE))
                .containsExactly(new RuleSource(
                        "a.drl",
                        4,
                        "省 1(2) 某事",
                        "1(2)",
                        "Candidate( $holds : holds(), $holds.possible )",
                        "decide.shall(kcontext, REJECT, $holds);"));
    }

    @Test
    void aRuleWithoutItsEndIsNotPassedOver() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> RuleSource.read("a.drl", FILE.replace("\nend\n", "\n")))
                .withMessage("a.drl: 1 lines start a rule, but only 0 rules run from when over then to end");
    }
}
