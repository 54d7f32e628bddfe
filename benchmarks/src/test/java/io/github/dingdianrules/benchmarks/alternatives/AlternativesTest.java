package io.github.dingdianrules.benchmarks.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.benchmarks.JiangsuCases;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared decides the same. */
class AlternativesTest {

    private static final Alternative.Engine BY_HAND = Alternative.BY_HAND.engine();

    @ParameterizedTest
    @EnumSource
    void decidesAsByHand(Alternative alternative) {
        Alternative.Engine engine = alternative.engine();
        List<CaseFile> cases =
                Stream.concat(JiangsuCases.read().stream(), unknowns()).toList();
        assertThat(cases).anyMatch(file -> !file.violations().isEmpty());

        for (CaseFile file : cases) {
            assertThat(engine.decide(file)).as(file.id()).containsExactlyInAnyOrderElementsOf(BY_HAND.decide(file));
        }
    }

    /** Conduct of each kind of which nothing is known. */
    private static Stream<CaseFile> unknowns() {
        return Stream.of(ViolationKind.values())
                .map(kind -> CaseFileBuilder.builder()
                        .id("unknown " + kind)
                        .asOf(LocalDate.of(2025, 9, 15))
                        .institution(InstitutionBuilder.builder().build())
                        .violations(List.of(
                                ViolationBuilder.builder().id("v1").kind(kind).build()))
                        .build());
    }
}
