package io.github.dingdianrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.explain.ClauseExplanation;
import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.explain.Explanation;
import io.github.dingdianrules.explain.MatterExplanation;
import io.github.dingdianrules.explain.RuleExplanation;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the national baseline, which lies in this module. */
class ExplainTest {

    private static final PolicyEngine NATIONAL = PolicyEngine.of("national");
    private static final CaseFile FILE = CaseFileBuilder.builder()
            .id("c")
            .asOf(LocalDate.of(2025, 3, 3))
            .institution(InstitutionBuilder.builder()
                    .beds(120)
                    .insuranceDepartment(false)
                    .build())
            .applications(List.of(
                    ApplicationBuilder.builder()
                            .id("a1")
                            .kind(ApplicationKind.INITIAL)
                            .build(),
                    ApplicationBuilder.builder()
                            .id("a2")
                            .kind(ApplicationKind.RENEWAL)
                            .build()))
            .violations(List.of(ViolationBuilder.builder()
                    .id("v1")
                    .kind(ViolationKind.OVERCHARGE)
                    .build()))
            .build();

    private static Explanation explain(String clause) {
        return NATIONAL.explain(FILE, new ClauseId(clause));
    }

    private static MatterExplanation matter(Explanation explanation, Truth.Value value) {
        return explanation.rules().stream()
                .flatMap(rule -> rule.matters().stream())
                .filter(matter -> matter.holds().value() == value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleOfThePolicyIsExplainedOnce() {
        assertThat(NATIONAL.explain(FILE).rules())
                .extracting(RuleExplanation::name)
                .containsExactlyInAnyOrderElementsOf(
                        NATIONAL.rules().stream().map(RuleInfo::name).toList());
    }

    @Test
    void decisionsAreThoseOfTheAssessment() {
        assertThat(NATIONAL.explain(FILE).decisions())
                .isEqualTo(NATIONAL.assess(FILE).decisions());
    }

    @Test
    void anAssessmentExplainsItself() {
        Assessment assessment = NATIONAL.assess(FILE);

        assertThat(assessment.explain()).isEqualTo(NATIONAL.explain(FILE));
        assertThat(assessment.explain("N2:12")).isEqualTo(explain("N2:12"));
        assertThatThrownBy(() -> assessment.explain("N2:99")).hasMessageContaining("N2:99");
        assertThatThrownBy(() -> assessment.explain("twelve")).hasMessageContaining("twelve");
    }

    @Test
    void theSameCaseAssessedTwiceIsEqual() {
        assertThat(NATIONAL.assess(FILE)).isEqualTo(NATIONAL.assess(FILE)).hasSameHashCodeAs(NATIONAL.assess(FILE));
    }

    @Test
    void anArticleCoversItsParagraphsAndItems() {
        assertThat(explain("N2:12").clauses())
                .extracting(clause -> clause.entry().id().text())
                .contains("N2:12", "N2:12(1)", "N2:12(9)")
                .allSatisfy(id -> assertThat(id).startsWith("N2:12"));
    }

    @Test
    void aClauseEncodedByItsItemsPointsToThem() {
        ClauseExplanation whole = explain("N2:12").clauses().get(0);

        assertThat(whole.rules()).isEmpty();
        assertThat(whole.encodedBy()).extracting(ClauseId::text).contains("N2:12(1)", "N2:12(9)");
    }

    @Test
    void aClauseThatIsNotDecidableSaysWhy() {
        assertThat(NATIONAL.explain(FILE).clauses())
                .filteredOn(clause -> clause.entry().status() == ClauseStatus.NOT_DECIDABLE)
                .isNotEmpty()
                .allSatisfy(clause -> {
                    assertThat(clause.rules()).isEmpty();
                    assertThat(clause.entry().notDecidableBecause()).isPresent();
                });
    }

    @Test
    void aMatterTheRuleIsNotAboutNamesTheConstraintAsWrittenWithItsValue() {
        RuleExplanation rule = explain("N2:12(1)").rules().get(0);

        assertThat(rule.sort().name()).isEqualTo("ApplicationOnFile");
        assertThat(rule.sort().zh()).isEqualTo("申请");
        assertThat(rule.selections()).containsExactly("kind == ApplicationKind.INITIAL");
        assertThat(rule.matters()).extracting(MatterExplanation::subject).containsExactly("applications[a1]");
        assertThat(rule.others()).singleElement().satisfies(other -> {
            assertThat(other.subject()).isEqualTo("applications[a2]");
            assertThat(other.unmet().text()).isEqualTo("kind == ApplicationKind.INITIAL");
            assertThat(other.unmet().path()).isEqualTo("kind");
            assertThat(other.unmet().actual()).isEqualTo(ApplicationKind.RENEWAL);
        });
    }

    @Test
    void whereARuleStandsIsSaid() {
        assertThat(NATIONAL.explain(FILE).rules())
                .allSatisfy(rule -> assertThat(rule.at()).matches("[\\w-]+\\.drl:\\d+"));
    }

    @Test
    void theElementsAreThoseOfTheRuleWithTheirAnswers() {
        Explanation all = NATIONAL.explain(FILE);

        assertThat(all.rules().stream().flatMap(rule -> rule.matters().stream()))
                .isNotEmpty()
                .allSatisfy(matter -> {
                    assertThat(matter.condition().value())
                            .isEqualTo(matter.holds().value());
                    assertThat(matter.condition().questions())
                            .isNotEmpty()
                            .noneMatch(question -> question.text().matches("(all|any|no)\\(.*"));
                });
    }

    @Test
    void whatWouldHaveToBeDifferentIsSaidWhateverTheAnswer() {
        Explanation all = NATIONAL.explain(FILE);

        assertThat(matter(all, Truth.Value.TRUE).toHold().sets()).isEmpty();
        assertThat(matter(all, Truth.Value.TRUE).toFail().sets()).isNotEmpty();
        assertThat(matter(all, Truth.Value.FALSE).toHold().sets()).isNotEmpty();
        assertThat(matter(all, Truth.Value.FALSE).toFail().sets()).isEmpty();
        assertThat(matter(all, Truth.Value.UNKNOWN).toHold().sets()).isNotEmpty();
        assertThat(matter(all, Truth.Value.UNKNOWN).toFail().sets()).isNotEmpty();
    }

    @Test
    void whatFollowsFromAFindingNamesTheClausesOfTheFinding() {
        assertThat(NATIONAL.explain(FILE).rules())
                .filteredOn(rule -> rule.sort().name().equals("Finding"))
                .flatExtracting(RuleExplanation::matters)
                .isNotEmpty()
                .allSatisfy(matter -> {
                    assertThat(matter.from()).isNotEmpty();
                    assertThat(matter.condition().questions())
                            .extracting(Condition.Question::text)
                            .contains("holds()");
                });
        assertThat(NATIONAL.explain(FILE).decisions()).anyMatch(decision -> decision.kind() == DecisionKind.INTERVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N2:99 | N2:99; did you mean N2:54? Its articles run from 1 to 54",
                "N2:12(44) | N2:12(44); did you mean N2:12(9)? Article 12 has N2:12, N2:12(1)",
                "12 | 12; its clauses start with N2: or N3:",
            })
    void anUnknownClauseIsRefusedWithTheNearest(String clause, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> explain(clause))
                .withMessageStartingWith("policy \"national\" has no clause " + message);
    }
}
