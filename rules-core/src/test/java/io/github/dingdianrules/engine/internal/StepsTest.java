package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.internal.CompiledRule.Selection;
import io.github.dingdianrules.onfile.ViolationOnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Selection A = new Selection("a", matter -> true);
    private static final Selection B = new Selection("b", matter -> true);
    private static final Selection C = new Selection("c", matter -> true);

    private static CompiledRule rule(String name, Selection... selections) {
        return new CompiledRule(
                name,
                new ClauseId("1"),
                new CompiledRule.Body(
                        ViolationOnFile.class,
                        List.of(selections),
                        matter -> Truth.all(),
                        List.of(),
                        (matter, holds, decide) -> {}));
    }

    /** What is tried is in brackets, with the step to go on with where it is not met. */
    private static List<String> steps(CompiledRule... rules) {
        return List.of(Steps.of(List.of(rules))).stream()
                .map(step -> step.selection() == null
                        ? step.rule().name()
                        : "[" + step.selection().compiled() + "] or " + step.past())
                .toList();
    }

    @Test
    void aSharedSelectionIsTriedOnce() {
        assertThat(steps(rule("1", A), rule("2"), rule("3", A, B), rule("4", A, B), rule("5", C)))
                .containsExactly("2", "[a] or 6", "1", "[b] or 6", "3", "4", "[c] or 8", "5");
    }

    @Test
    void theSameSelectionsInAnotherOrderAreTriedAgain() {
        assertThat(steps(rule("1", A, B), rule("2", B, A)))
                .containsExactly("[a] or 3", "[b] or 3", "1", "[b] or 6", "[a] or 6", "2");
    }

    @Test
    void noRulesTakeNoSteps() {
        assertThat(steps()).isEmpty();
    }
}
