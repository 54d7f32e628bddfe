package io.github.dingdianrules.regression.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On the rules of Jiangsu, with cases made for what they should show. */
class CoverageTest {

    private static final PolicyEngine JIANGSU = PolicyEngine.of("jiangsu");
    private static final String DEPARTMENT = "苏 6(3) 床位达到100张而未设医保部门或专职人员";
    private static final String INTERVIEW = "苏 43 约谈三类负责人之一";
    private static final String OVERCHARGE = "苏 43(3) 重复、超标准、分解收费、转嫁住院费用";

    private static Coverage coverage(String... cases) {
        return Coverage.of(JIANGSU, cases(cases));
    }

    private static List<CaseEntry> cases(String... cases) {
        return CaseFiles.read("cases.yaml", "cases: [" + String.join(", ", cases) + "]");
    }

    private static String application(String id, String institution) {
        return "{ id: %s, facts: { asOf: 2025-03-03, institution: { %s }, applications: [ { id: a1, kind: INITIAL } ] } }"
                .formatted(id, institution);
    }

    private static String violation(String id, String more) {
        return "{ id: %s, facts: { asOf: 2025-03-03, institution: {}, violations: [ { id: v1, %s } ] } }"
                .formatted(id, more);
    }

    private static RuleCoverage rule(Coverage coverage, String name) {
        return coverage.rules().stream()
                .filter(rule -> rule.rule().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Gap.Kind> gaps(Coverage coverage, String rule) {
        return coverage.gaps().stream()
                .filter(gap -> gap.rule().startsWith(rule))
                .map(Gap::kind)
                .toList();
    }

    @Test
    void everyRuleOfThePolicyStandsUnderItsClauseInTheDocumentsOrder() {
        Coverage coverage = coverage(application("c", ""));

        assertThat(coverage.rules())
                .extracting(RuleCoverage::rule)
                .containsExactlyInAnyOrderElementsOf(
                        JIANGSU.rules().stream().map(RuleInfo::name).toList());
        assertThat(coverage.clauses())
                .extracting(clause -> clause.entry().id())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void casesAreCountedByWhatTheyDoWithARule() {
        RuleCoverage rule = rule(
                coverage(
                        application("fires", "beds: 100, insuranceDepartment: false"),
                        application("fires-too", "beds: 120, insuranceDepartment: false"),
                        application("open", "beds: 120"),
                        application("misses", "beds: 99, insuranceDepartment: false")),
                DEPARTMENT);

        assertThat(rule.certain()).isEqualTo(new Seen(2, "fires"));
        assertThat(rule.pending()).isEqualTo(new Seen(1, "open"));
        assertThat(rule.near()).isEqualTo(new Seen(1, "misses"));
        assertThat(rule.notConcerned()).isEqualTo(Seen.NEVER);
    }

    @Test
    void anElementIsItsQuestionWithFieldComparisonAndThreshold() {
        List<ElementCoverage> elements = rule(
                        coverage(
                                application("large", "beds: 100, insuranceDepartment: false"),
                                application("small", "beds: 99"),
                                application("unknown", "")),
                        DEPARTMENT)
                .elements();

        assertThat(elements).hasSize(3);
        assertThat(elements.get(0).element())
                .isEqualTo(new Element(
                        0, "institution.bedsAtLeast(100)", false, "institution.beds", Comparison.AT_LEAST, 100));
        assertThat(elements.get(0).seen(Value.TRUE)).isEqualTo(new Seen(1, "large"));
        assertThat(elements.get(0).seen(Value.FALSE)).isEqualTo(new Seen(1, "small"));
        assertThat(elements.get(0).seen(Value.UNKNOWN)).isEqualTo(new Seen(1, "unknown"));
        assertThat(elements.get(1).element().negated()).isTrue();
        assertThat(elements.get(1).seen(Value.FALSE)).isEqualTo(new Seen(1, "large"));
        assertThat(elements.get(1).seen(Value.TRUE)).isEqualTo(Seen.NEVER);
    }

    @Test
    void idsAndTheNumberOfItemsMakeNoDifference() {
        Coverage coverage = coverage(
                "{ id: two, facts: { asOf: 2025-03-03, institution: {}, violations: [ { id: x, kind: OVERCHARGE },"
                        + " { id: y, kind: SHAM_CARE } ] } }",
                violation("one", "kind: OVERCHARGE"));

        assertThat(rule(coverage, OVERCHARGE).elements()).singleElement().satisfies(element -> {
            assertThat(element.element().field()).isEqualTo("violations.kind");
            assertThat(element.seen(Value.TRUE)).isEqualTo(new Seen(2, "two"));
            assertThat(element.seen(Value.FALSE)).isEqualTo(new Seen(1, "two"));
        });
        assertThat(rule(coverage, OVERCHARGE).certain()).isEqualTo(new Seen(2, "two"));
    }

    @Test
    void whatNoCaseDoesIsMissing() {
        Coverage coverage =
                coverage(application("misses", "beds: 99, insuranceDepartment: true, fullTimeInsuranceStaff: 1"));

        assertThat(gaps(coverage, DEPARTMENT))
                .containsExactly(
                        Gap.Kind.NEVER_FIRED,
                        Gap.Kind.NEVER_TRUE,
                        Gap.Kind.NEVER_FALSE,
                        Gap.Kind.NEVER_FALSE,
                        Gap.Kind.NEVER_UNKNOWN,
                        Gap.Kind.NEVER_UNKNOWN,
                        Gap.Kind.NEVER_UNKNOWN);
        assertThat(gaps(coverage(violation("v", "kind: OVERCHARGE")), OVERCHARGE))
                .containsExactly(Gap.Kind.NEVER_MISSED, Gap.Kind.NEVER_FALSE);
    }

    /** The kind of a violation is required, so no case could leave it out. */
    @Test
    void whatEveryCaseHasIsNeverMissedAsUnknown() {
        Coverage coverage = coverage(violation("is", "kind: OVERCHARGE"), violation("is-not", "kind: SHAM_CARE"));

        assertThat(gaps(coverage, OVERCHARGE)).isEmpty();
    }

    /** Neither whether it is unlawful nor who found it is ever unknown; that the department found it is never seen. */
    @Test
    void anActThatIsNotOnRecordIsNoGapEither() {
        Coverage coverage = coverage(
                violation("done", "kind: OTHER_BREACH, unlawful: true"), violation("not", "kind: OTHER_BREACH"));

        assertThat(gaps(coverage, "苏 41.1 发现违法违规")).containsExactly(Gap.Kind.NEVER_TRUE);
    }

    /** What follows from a finding by itself is not there at all where nothing was found. */
    @Test
    void whatFollowsFromAFindingByItselfIsMissedByOtherFindings() {
        Coverage coverage = coverage(violation("found", "kind: OVERCHARGE"), violation("other", "kind: SHAM_CARE"));

        assertThat(gaps(coverage, INTERVIEW)).doesNotContain(Gap.Kind.NEVER_MISSED, Gap.Kind.NEVER_FALSE);
    }

    /** {@code claim.throughInternetHospital == true} selects what the rule then asks. */
    @Test
    void whatARuleSelectsByIsNeverOtherwise() {
        Coverage coverage = coverage(
                "{ id: c, facts: { asOf: 2025-03-03, institution: {}, claims: [ { id: k1, throughInternetHospital: true } ] } }");
        Optional<Gap> gap = coverage.gaps(Gap.Kind.NEVER_FALSE).stream()
                .filter(missing -> missing.rule().startsWith("苏 7 互联网医院费用"))
                .filter(missing -> missing.element().orElseThrow().question().contains("isThroughInternetHospital"))
                .findFirst();

        assertThat(rule(coverage, "苏 7 互联网医院费用").elements()).isNotEmpty();
        assertThat(gap).isEmpty();
    }

    @Test
    void aHintNamesTheCaseAndTheFactItCouldLeaveOut() {
        Coverage coverage = coverage(application("large", "beds: 100"));

        assertThat(coverage.gaps(Gap.Kind.NEVER_UNKNOWN))
                .filteredOn(gap -> gap.rule().equals(DEPARTMENT))
                .extracting(Gap::hint)
                .contains(Optional.of(new Gap.Hint("large", "institution.beds", Optional.empty())));
    }
}
