package io.github.dingdianrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.engine.RuleSource;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleStyleTest {

    private static final RuleSource PLAIN = new RuleSource(
            "a.drl",
            4,
            "省 1(2) 某事",
            "1(2)",
            "Candidate( $holds : all(isBig(), no(isSmall())), $holds.possible )",
            "decide.by(Actor.AGENCY).shall(kcontext, REJECT, $holds, within(days(3), $day));");

    @Test
    void aPlainRuleHasNoProblem() {
        assertThat(RuleStyle.problems(PLAIN)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsWrongIsNamedWithItsPlace(String problem, RuleSource rule) {
        assertThat(RuleStyle.problems(rule)).containsExactly(rule.at() + " " + problem);
    }

    static Stream<Arguments> whatIsWrongIsNamedWithItsPlace() {
        return Stream.of(
                Arguments.of("has no @Clause", rule("省 1(2) 某事", "", same(), same())),
                Arguments.of(
                        "is not named by province, clause 1(3) and a phrase",
                        rule("省 1(2) 某事", "1(3)", same(), same())),
                Arguments.of(
                        "has a name of more than 70 characters",
                        rule("省 1(2) " + "某".repeat(64), "1(2)", same(), same())),
                Arguments.of(
                        "does not match exactly one matter",
                        rule("省 1(2) 某事", "1(2)", text -> text + "\n    Finding( )", same())),
                Arguments.of(
                        "does not bind $holds and ask $holds.possible",
                        rule("省 1(2) 某事", "1(2)", text -> text.replace(", $holds.possible", ""), same())),
                Arguments.of("uses \"eval\"", rule("省 1(2) 某事", "1(2)", text -> text + " eval( true )", same())),
                Arguments.of(
                        "calls .and(…), after which DRL drops the rest; use all, any, no",
                        rule("省 1(2) 某事", "1(2)", text -> text.replace("isBig()", "isBig().and(isRed())"), same())),
                Arguments.of(
                        "does more than decide in one call",
                        rule("省 1(2) 某事", "1(2)", same(), text -> "count++; " + text)),
                Arguments.of(
                        "does more than decide in one call",
                        rule("省 1(2) 某事", "1(2)", same(), text -> text + " decide.may(kcontext, ACCEPT, $holds);")));
    }

    private static RuleSource rule(
            String name, String clause, UnaryOperator<String> condition, UnaryOperator<String> consequence) {
        return new RuleSource(
                "a.drl", 4, name, clause, condition.apply(PLAIN.condition()), consequence.apply(PLAIN.consequence()));
    }

    private static UnaryOperator<String> same() {
        return UnaryOperator.identity();
    }
}
