package io.github.dingdianrules.benchmarks.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.benchmarks.GrowthBenchmark;
import io.github.dingdianrules.benchmarks.JiangsuCases;
import io.github.dingdianrules.facts.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The decisions written by hand are those of the rules. */
class JiangsuByHandTest {

    /** {@code -Drandom.cases=200000} looks further, {@code -Drandom.seed} elsewhere. */
    private static final int RANDOM_CASES = Integer.getInteger("random.cases", 1000);

    private static final long SEED = Long.getLong("random.seed", 20240101);

    private static final int FIRST_FEW = 5;

    private final List<CaseFile> packaged = JiangsuCases.read();

    @Test
    void decidesThePackagedCasesAsTheRulesDo() {
        assertThat(packaged).isNotEmpty();

        assertThat(disagreements(packaged.stream())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1000})
    void decidesTheCasesOfTheGrowthBenchmarkAsTheRulesDo(int violations) {
        assertThat(disagreements(GrowthBenchmark.cases(violations).stream())).isEmpty();
    }

    @Test
    void decidesRandomCasesAsTheRulesDo() {
        RandomCases random = new RandomCases(SEED, packaged);

        assertThat(disagreements(Stream.generate(random::next).limit(RANDOM_CASES)))
                .isEmpty();
    }

    private static List<Disagreement> disagreements(Stream<CaseFile> cases) {
        return cases.map(Disagreement::on)
                .flatMap(Optional::stream)
                .limit(FIRST_FEW)
                .toList();
    }
}
