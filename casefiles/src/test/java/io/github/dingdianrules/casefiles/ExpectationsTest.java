package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationsTest {

    private static final String CONDITION_6_3 = "CONDITION_NOT_MET (SHALL, ESTABLISHED) of applications[a1] under 6(3)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcomes: {'applications[a1]': REFUSED, BREACH: OPEN}",
                "outcomes: {'APPLICATION applications[a1]': REFUSED}",
                "decisions: [{kind: LIQUIDATED_DAMAGES}, {clause: 6(4)}, {clause: 6(3)}]",
                "includes: [{clause: 6(3), deadline: 2025-03-31, period: 20 WORKING_DAYS, usual: false}]",
                "includes: [{clause: '38', lowerAmount: 200.1, upper: '0.30', missing: ['violations[v1].loss']}]",
                "never: [{clause: 6(3), certainty: PENDING}, {kind: RESCIND}]",
                "conflicts: [change-43-46]",
                "conflicts: ['43, 46(6)']",
                "missing: ['violations[v1].loss']"
            })
    void whatIsSoMeetsTheExpectation(String expectation) {
        assertThat(check(expectation)).isEmpty();
    }

    @Test
    void aLoosePatternLeavesTheDecisionThatATighterOneNeeds() {
        assertThat(check("decisions: [{kind: CONDITION_NOT_MET}, {clause: 6(3)}, {modality: MAY}]"))
                .isEmpty();
    }

    @Test
    void aDecisionThatIsMissingIsShownBesideTheNearest() {
        assertThat(check("includes: [{clause: 6(3), deadline: 2025-04-01}]"))
                .containsExactly("expected a decision { clause: 6(3), deadline: 2025-04-01 }, but there is none; "
                        + "nearest is " + CONDITION_6_3 + ": deadline is 2025-03-31, not 2025-04-01");
    }

    @Test
    void aDecisionTooManyIsNamed() {
        assertThat(check("decisions: [{clause: 6(4)}, {clause: '38'}]"))
                .containsExactly("did not expect the decision " + CONDITION_6_3);
    }

    @Test
    void onePatternTakesOneDecision() {
        assertThat(check("includes: [{clause: 6(3)}, {clause: 6(3)}]"))
                .containsExactly("expected a decision { clause: 6(3) }, but there is none; nearest is " + CONDITION_6_3
                        + ": another pattern needs it");
    }

    @Test
    void aDecisionThatMayNotBeGivenIsNamed() {
        assertThat(check("never: [{clause: 6(3)}]"))
                .containsExactly("expected no decision { clause: 6(3) }, but there is " + CONDITION_6_3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcomes: {'applications[a1]': ADMISSIBLE} "
                        + "| expected applications[a1] to be ADMISSIBLE, but it is REFUSED under 9(4)",
                "outcomes: {BREACH: NO_BREACH} "
                        + "| expected BREACH to be NO_BREACH, but it is OPEN under 38, for want of violations[v1].loss",
                "outcomes: {AGREEMENT: ENDED} | expected AGREEMENT to be ENDED, but there is no such matter; "
                        + "there are: APPLICATION applications[a1]; BREACH",
                "conflicts: [] | expected the conflicts [], but they are [change-43-46]",
                "missing: [] | expected the missing facts [], but they are [violations[v1].loss]"
            })
    void whatIsNotSoIsSaidInWords(String expectation, String failure) {
        assertThat(check(expectation)).containsExactly(failure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 1:28 expect.jiangsu: expects nothing; state outcomes, decisions or what must be missing",
                "{never: [{}]} "
                        + "| 1:37 expect.jiangsu.never[0]: matches every decision; state at least a clause or a kind",
                "{never: [{klause: x}]} "
                        + "| 1:38 expect.jiangsu.never[0].klause: unknown field \"klause\"; did you mean \"clause\"?",
                "{never: [{kind: RESCINDED}]} | 1:44 expect.jiangsu.never[0].kind: there is no \"RESCINDED\"; "
                        + "did you mean \"RESCIND\"?",
                "{never: [{clause: six}]} | 1:37 expect.jiangsu.never[0]: \"six\" is no clause; write 44, "
                        + "44.2 (paragraph), 44(4) (item) or 44.1(4), with a prefix as in N2:12(4)",
                "{never: [{period: 3 weeks}]} | 1:46 expect.jiangsu.never[0].period: must be a period such as "
                        + "\"20 WORKING_DAYS\"; the units are DAYS, WORKING_DAYS, MONTHS, YEARS, "
                        + "not the text \"3 weeks\""
            })
    void aWrongExpectationIsAProblemOfTheFile(String expectation, String problem) {
        assertThatThrownBy(() -> read(expectation)).message().startsWith("a.yaml:" + problem);
    }

    private static List<String> check(String expectation) {
        return Expectations.check(Samples.assessment(), read("{" + expectation + "}"));
    }

    private static Expectation read(String expectation) {
        String text = "{id: c1, expect: {jiangsu: " + expectation + "}, facts: {asOf: 2025-03-03, institution: {}}}";
        return CaseFiles.read("a.yaml", text).get(0).expect().get("jiangsu");
    }
}
