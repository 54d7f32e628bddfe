package io.github.dingdianrules.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.CaseDifference.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final PolicyEngine NATIONAL = PolicyEngine.of("national");
    private static final PolicyEngine JIANGSU = PolicyEngine.of("jiangsu");
    private static final PolicyEngine JILIN = PolicyEngine.of("jilin");
    private static final Comparison COMPARISON = new Comparison(NATIONAL, NATIONAL, List.of(JIANGSU, JILIN));

    @Test
    void aPolicyIsNotHeldAgainstItself() {
        CaseComparison result = new Comparison(NATIONAL, NATIONAL, List.of(NATIONAL, JIANGSU)).of(nothing());

        assertThat(result.assessments()).containsOnlyKeys("national", "jiangsu");
        assertThat(result.differences()).containsOnlyKeys("jiangsu");
    }

    @Test
    void whereNothingIsDecidedNothingDiffers() {
        assertThat(COMPARISON.of(nothing()).differences().values())
                .allSatisfy(differences -> assertThat(differences).isEmpty());
    }

    @Test
    void anotherPeriodShowsBothWithTheirClauses() {
        CaseDifference difference = only(
                "{\"asOf\": \"2025-06-30\", \"applications\": [{\"id\": \"a1\", \"kind\": \"INITIAL\","
                        + " \"submittedOn\": \"2025-06-02\", \"materials\": [\"APPLICATION_FORM\", \"LICENCE_COPY\", \"INTERNAL_RULES\", \"INFORMATION_SYSTEM\", \"FUND_FORECAST\"]}]}",
                "jiangsu",
                DecisionKind.EVALUATION_DEADLINE);

        assertThat(difference.kinds()).contains(DifferenceKind.OTHER_PERIOD);
        assertThat(difference.clausesHere()).extracting(Object::toString).containsExactly("12.2");
        assertThat(difference.clausesThere()).extracting(Object::toString).containsExactly("N2:9.1");
        assertThat(difference.cause()).isEqualTo(Cause.CLAUSES);
    }

    @Test
    void mustAgainstMay() {
        CaseDifference difference =
                only(violation("\"kind\": \"OVERCHARGE\", \"breach\": true"), "jiangsu", DecisionKind.INTERVIEW);

        assertThat(difference.kinds()).containsExactly(DifferenceKind.MUST_AGAINST_MAY);
        assertThat(difference.clausesThere()).extracting(Object::toString).containsExactly("N2:38", "N2:38(1)");
    }

    @Test
    void aFactThatOnlyOneOfThemAsksForIsNamed() {
        CaseDifference difference = only(violation("\"kind\": \"OVERCHARGE\""), "jiangsu", DecisionKind.BREACH_FINDING);

        assertThat(difference.kinds()).containsExactly(DifferenceKind.PENDING_ON_A_FACT);
        assertThat(difference.missing()).containsExactly("violations[v1].breach");
    }

    @Test
    void whatTheOtherDoesNotRegulateShowsAsSilent() {
        CaseDifference difference = only(
                violation("\"kind\": \"OVERCHARGE\", \"breach\": true, \"loss\": \"5\", \"contractSuspensionDays\": 3,"
                        + " \"administrativeSuspensionDays\": 5"),
                "jiangsu",
                DecisionKind.OFFSET);

        assertThat(difference.kinds()).containsExactly(DifferenceKind.SILENT);
        assertThat(difference.clausesThere()).isEmpty();
    }

    @Test
    void aProviderThatTheOtherDoesNotCoverIsOneItIsSilentOn() {
        CaseEntry entry = entry("{\"asOf\": \"2025-06-30\", \"institution\": {\"type\": \"ELDERLY_CARE_INSTITUTION\"},"
                + " \"applications\": [{\"id\": \"a1\", \"kind\": \"LONG_TERM_CARE\", \"materials\": []}]}");

        assertThat(COMPARISON.of(entry).differences().get("jilin")).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.kinds()).containsExactly(DifferenceKind.SILENT);
            assertThat(difference.clausesThere()).isEmpty();
        });
    }

    @Test
    void aPolicyThatIncludesTheYardstickDoesNotDifferWhereItDoesNotReplaceIt() {
        CaseEntry entry = entry(violation("\"kind\": \"DESIGNATED_BY_DECEIT\", \"breach\": true"));

        assertThat(COMPARISON.of(entry).differences().get("jilin"))
                .noneMatch(difference -> difference
                        .here()
                        .or(difference::there)
                        .filter(decision -> decision.kind() == DecisionKind.RESCIND)
                        .isPresent());
    }

    @Test
    void aPolicyThatIsNotInForceSaysSo() {
        CaseEntry entry = entry("{\"asOf\": \"2022-06-30\", \"institution\": {}}");

        assertThat(COMPARISON.of(entry).differences().get("jiangsu"))
                .anyMatch(difference -> difference.kinds().contains(DifferenceKind.NOT_IN_FORCE));
    }

    private static String violation(String fields) {
        return "{\"asOf\": \"2025-06-30\", \"institution\": {}, \"violations\": [{\"id\": \"v1\", " + fields + "}]}";
    }

    private static CaseDifference only(String facts, String policy, DecisionKind kind) {
        return COMPARISON
                .of(entry(facts.contains("institution") ? facts : facts.replaceFirst("\\{", "{\"institution\": {}, ")))
                .differences()
                .get(policy)
                .stream()
                .filter(difference ->
                        difference.here().or(difference::there).orElseThrow().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static CaseEntry nothing() {
        return entry("{\"asOf\": \"2025-06-30\", \"institution\": {}}");
    }

    private static CaseEntry entry(String facts) {
        return CaseFiles.read("case.json", "{\"id\": \"c1\", \"facts\": " + facts + "}")
                .get(0);
    }
}
