package io.github.dingdianrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.facts.ApplicationKind;
import java.util.Set;
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

    @Test
    void saysWhichApplicationsItIsAskedAbout() {
        assertThat(applications(
                        "ApplicationOnFile( kind in (ApplicationKind.SUSPENSION, ApplicationKind.RESCISSION), $x )"))
                .containsExactlyInAnyOrder(ApplicationKind.SUSPENSION, ApplicationKind.RESCISSION);
        assertThat(applications("EvaluationOnFile( application.kind.designation, $x )"))
                .containsExactlyInAnyOrder(
                        ApplicationKind.INITIAL, ApplicationKind.PHARMACY, ApplicationKind.LONG_TERM_CARE);
        assertThat(applications("Screening( $holds : no(refused) )"))
                .containsExactlyInAnyOrder(ApplicationKind.values());
        assertThat(applications("ViolationOnFile( $holds : violation.isBreach() )"))
                .isEmpty();
    }

    @Test
    void readsKindVerbAndTermsOfItsConsequence() {
        RuleSource rule = new RuleSource(
                "a.drl",
                1,
                "省 1 某事",
                "1",
                "",
                "decide.by(Actor.AGENCY).through(\"N2:12(3)\", \"N3:11(1)\").mustNot(kcontext, SIGN, $holds,"
                        + " lasting(years(1)).usually());");

        assertThat(rule.verb()).isEqualTo("mustNot");
        assertThat(rule.kind()).isEqualTo("SIGN");
        assertThat(rule.terms()).isEqualTo("lasting(years(1)).usually()");
        assertThat(rule.reached()).containsExactly("N2:12(3)", "N3:11(1)");
        assertThat(new RuleSource("a.drl", 1, "省 1 某事", "1", "", "decide.breach(kcontext, $holds);").kind())
                .isEqualTo("BREACH_FINDING");
    }

    private static Set<ApplicationKind> applications(String condition) {
        return new RuleSource("a.drl", 1, "省 1 某事", "1", condition, "").applications();
    }
}
