package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case of more matters than are looked at together. */
class BatchesTest {

    private static final ViolationKind[] KINDS = ViolationKind.values();

    private final PolicyEngine engine = PolicyEngine.of("national");
    private final List<Violation> many = many(i -> KINDS[i % KINDS.length]);

    @Test
    void decidesAboutEachOfManyAsAboutOneAlone() {
        List<String> alone = many.stream().flatMap(this::toldAbout).toList();

        assertThat(assess(many).decisions())
                .hasSizeGreaterThan(many.size())
                .extracting(Decision::toString)
                .containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void missesWhatIsMissingOfEach() {
        List<Violation> alike = many(i -> ViolationKind.INSPECTION_REFUSED);
        List<String> alone = alike.stream()
                .flatMap(violation -> assess(List.of(violation)).missingFacts().stream())
                .toList();

        assertThat(assess(alike).missingFacts())
                .hasSizeGreaterThan(alike.size())
                .containsExactlyInAnyOrderElementsOf(new TreeSet<>(alone));
    }

    @Test
    void decidesTheSameInWhateverOrder() {
        List<Violation> shuffled = new ArrayList<>(many);
        Collections.shuffle(shuffled, new Random(17));

        assertThat(shuffled).isNotEqualTo(many);
        assertThat(assess(shuffled).decisions()).isEqualTo(assess(many).decisions());
    }

    @Test
    void ordersByTopicAndSubject() {
        assertThat(assess(many).decisions())
                .isSortedAccordingTo(Comparator.comparing(
                                (Decision decision) -> decision.kind().topic())
                        .thenComparing(Decision::subject)
                        .thenComparing(decision -> decision.clauses().get(0)));
    }

    private static List<Violation> many(IntFunction<ViolationKind> kind) {
        return IntStream.range(0, 100)
                .mapToObj(i -> ViolationBuilder.builder()
                        .id("v" + i)
                        .kind(kind.apply(i))
                        .build())
                .toList();
    }

    private Stream<String> toldAbout(Violation violation) {
        return assess(List.of(violation)).decisions().stream().map(Decision::toString);
    }

    private Assessment assess(List<Violation> violations) {
        return engine.assess(CaseFileBuilder.builder()
                .id("many")
                .asOf(LocalDate.of(2025, 9, 15))
                .institution(InstitutionBuilder.builder().build())
                .violations(violations)
                .build());
    }
}
