package io.github.dingdianrules.regression.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.AssessmentException;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.period.Period;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {

    private static final PolicyEngine JIANGSU = PolicyEngine.of("jiangsu");
    private static final String CLOCK = "苏 12.2 自受理或补充完整之日起20个工作日内反馈结果";

    /** Two applications under way; 99 beds, and beds not on record; a loss; a risk; checks not made. */
    private static final List<CaseEntry> CASES = CaseFiles.read("cases.yaml", """
            baseline: { asOf: 2025-03-10, institution: {} }
            cases:
              - id: applying
                facts:
                  institution: { beds: 99, insuranceDepartment: false }
                  applications:
                    - { id: a1, kind: INITIAL, submittedOn: 2025-03-03, evaluations: [ { id: e1, form: PANEL } ] }
                    - { id: a2, kind: INITIAL, submittedOn: 2025-03-04 }
              - id: beds-unknown
                facts:
                  institution: { insuranceDepartment: false }
                  applications: [ { id: a1, kind: INITIAL, submittedOn: 2025-03-05 } ]
              - id: loss
                facts: { violations: [ { id: v1, kind: OVERCHARGE, loss: "48620.35" } ] }
              - id: risk
                facts:
                  violations: [ { id: v1, kind: MAJOR_RISK } ]
                  agreements: [ { id: g1, until: 2026-12-31 } ]
              - id: nothing
            """);

    @TempDir
    Path directory;

    private Edit edit;

    @BeforeEach
    void export() {
        edit = Edit.of("jiangsu", directory);
    }

    @Test
    void whereNothingWasEditedNothingChanges() {
        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.isNone()).isTrue();
        assertThat(impact.cases()).isEqualTo(5);
        assertThat(impact.edits()).isEmpty();
        assertThat(impact.casesAffected()).isEmpty();
    }

    @Test
    void anotherPeriodIsAChangeOfThePeriodAndOfTheDatesOfEachCase() {
        edit.replace("evaluation.drl", "within(workingDays(20), $start)", "within(workingDays(10), $start)");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.count(Effect.CHANGED)).isEqualTo(3);
        DecisionImpact only = only(impact);
        assertThat(only.effect()).isEqualTo(Effect.CHANGED);
        assertThat(only.clause()).isEqualTo(new ClauseId("12.2"));
        assertThat(only.ruleAfter()).contains(CLOCK);
        assertThat(only.commonChanges())
                .containsExactly(change(DecisionField.PERIOD, Period.workingDays(20), Period.workingDays(10)));
        assertThat(DecisionImpact.changes(only.witnesses().get(0)))
                .contains(change(DecisionField.DEADLINE, LocalDate.of(2025, 3, 31), LocalDate.of(2025, 3, 17)));
        assertThat(only.witnesses())
                .extracting(witness -> witness.entry().id() + " "
                        + witness.any().subject() + " " + witness.entry().source())
                .containsExactly(
                        "applying applications[a1] cases.yaml:3",
                        "applying applications[a2] cases.yaml:3",
                        "beds-unknown applications[a1] cases.yaml:9");
        assertThat(impact.outcomes()).isEmpty();
    }

    @Test
    void aRuleThatIsRenamedIsToldButDecidesTheSame() {
        edit.replace("evaluation.drl", CLOCK, "苏 12.2 按期反馈");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.isNone()).isTrue();
        assertThat(impact.edits()).singleElement().satisfies(told -> {
            assertThat(told.isRenamed()).isTrue();
            assertThat(told.saysOtherwise()).isFalse();
            assertThat(told.name()).isEqualTo("苏 12.2 按期反馈");
        });
        assertThat(impact.editsWithoutWitness()).isEmpty();
    }

    @Test
    void aRuleThatIsRenamedWithItsFigureIsKnownAgain() {
        edit.replace("evaluation.drl", CLOCK, "苏 12.2 十日内反馈")
                .replace("evaluation.drl", "within(workingDays(20), $start)", "within(workingDays(10), $start)");

        DecisionImpact only = only(Impact.of(JIANGSU, edit.engine(), CASES));

        assertThat(only.effect()).isEqualTo(Effect.CHANGED);
        assertThat(only.ruleBefore()).contains(CLOCK);
        assertThat(only.ruleAfter()).contains("苏 12.2 十日内反馈");
    }

    @Test
    void aShallThatBecomesAMayIsAChangeAndMovesTheOutcome() {
        edit.replace("measures.drl", "decide.shall(SUSPEND, ", "decide.may(SUSPEND, ");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.decisions()).anySatisfy(it -> {
            assertThat(it.kind()).isEqualTo(DecisionKind.SUSPEND);
            assertThat(it.effect()).isEqualTo(Effect.CHANGED);
            assertThat(it.commonChanges())
                    .containsExactly(change(DecisionField.MODALITY, Modality.SHALL, Modality.MAY));
        });
        assertThat(impact.outcomes()).singleElement().satisfies(it -> {
            assertThat(it.topic()).isEqualTo(Topic.AGREEMENT);
            assertThat(it.before()).contains(Standing.SUSPENDED);
            assertThat(it.after()).contains(Standing.OPEN);
        });
        assertThat(impact.outcomesChanged()).isEqualTo(1);
        assertThat(impact.casesWithOtherOutcome()).extracting(CaseEntry::id).containsExactly("risk");
    }

    @Test
    void anotherThresholdLetsADecisionAppearInTheCaseBeyondIt() {
        edit.replace("application.drl", "bedsAtLeast(100)", "bedsAtLeast(50)");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.decisions())
                .filteredOn(it -> it.kind() == DecisionKind.CONDITION_NOT_MET)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.effect()).isEqualTo(Effect.APPEARED);
                    assertThat(it.clause()).isEqualTo(new ClauseId("6(3)"));
                    assertThat(it.witnesses()).hasSize(2);
                });
        assertThat(impact.casesWithOtherOutcome()).extracting(CaseEntry::id).containsExactly("applying");
    }

    @Test
    void aBandIsAChangeOfItsSharesAndOfItsAmounts() {
        edit.replace("measures.drl", "atMost(\"0.20\", $loss)", "atMost(\"0.30\", $loss)");

        DecisionImpact only = only(Impact.of(JIANGSU, edit.engine(), CASES));

        assertThat(only.kind()).isEqualTo(DecisionKind.LIQUIDATED_DAMAGES);
        assertThat(only.commonChanges())
                .extracting(FieldChange::field)
                .containsExactly(DecisionField.BAND, DecisionField.BAND_AMOUNTS);
        assertThat(only.commonChanges().get(1).after())
                .contains(new AmountRange(Optional.empty(), new BigDecimal("14586.1")));
    }

    @Test
    void theSameFigureWrittenOtherwiseIsAnEditThatNoCaseShows() {
        edit.replace("measures.drl", "atMost(\"0.20\", $loss)", "atMost(\"0.2\", $loss)");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.isNone()).isTrue();
        assertThat(impact.editsWithoutWitness()).hasSize(1);
    }

    @Test
    void ofSeveralDecisionsOfOneKindOnlyThoseOfARemovedRuleVanish() {
        edit.remove("evaluation.drl", "苏 12.2(1) 核查执业许可证、备案凭证或军队许可")
                .replace(
                        "clauses.yaml",
                        "Check: licence, clinic filing or army public-service permit\", status: encoded",
                        "Check: licence, clinic filing or army public-service permit\", status: not-decidable, reason: open-norm");

        DecisionImpact only = only(Impact.of(JIANGSU, edit.engine(), CASES));

        assertThat(only.effect()).isEqualTo(Effect.VANISHED);
        assertThat(only.kind()).isEqualTo(DecisionKind.VERIFY);
        assertThat(only.ruleAfter()).isEmpty();
        assertThat(only.witnesses()).hasSize(1);
    }

    @Test
    void turningThePoliciesRoundTurnsTheImpactRound() {
        edit.replace("application.drl", "bedsAtLeast(100)", "bedsAtLeast(50)")
                .replace("evaluation.drl", CLOCK, "苏 12.2 十日内反馈")
                .replace("evaluation.drl", "within(workingDays(20), $start)", "within(workingDays(10), $start)")
                .replace("measures.drl", "decide.shall(SUSPEND, ", "decide.may(SUSPEND, ");
        PolicyEngine edited = edit.engine();

        Impact there = Impact.of(JIANGSU, edited, CASES);
        Impact back = Impact.of(edited, JIANGSU, CASES);

        assertThat(back.decisions().stream().map(ImpactTest::shown))
                .containsExactlyInAnyOrderElementsOf(there.decisions().stream()
                        .map(ImpactTest::turned)
                        .map(ImpactTest::shown)
                        .toList());
        assertThat(there.count(Effect.APPEARED)).isPositive().isEqualTo(back.count(Effect.VANISHED));
        assertThat(there.count(Effect.VANISHED)).isPositive().isEqualTo(back.count(Effect.APPEARED));
        assertThat(back.casesAffected()).isEqualTo(there.casesAffected());
    }

    @Test
    void theOrderOfTheCasesCarriesNoMeaning() {
        edit.replace("application.drl", "bedsAtLeast(100)", "bedsAtLeast(50)")
                .replace("evaluation.drl", "within(workingDays(20), $start)", "within(workingDays(10), $start)");
        PolicyEngine edited = edit.engine();
        List<CaseEntry> shuffled = new ArrayList<>(CASES);
        Collections.shuffle(shuffled, new Random(3));

        assertThat(Impact.of(JIANGSU, edited, shuffled)).isEqualTo(Impact.of(JIANGSU, edited, CASES));
    }

    @Test
    void whatWasAssessedAlreadyGivesTheSame() {
        edit.replace("evaluation.drl", "within(workingDays(20), $start)", "within(workingDays(10), $start)");
        PolicyEngine edited = edit.engine();
        Assessed before = Assessed.of(JIANGSU, CASES);

        assertThat(Impact.of(before, Assessed.of(edited, CASES))).isEqualTo(Impact.of(JIANGSU, edited, CASES));
        assertThatThrownBy(() -> Impact.of(before, Assessed.of(edited, CASES.subList(0, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the same cases");
    }

    @Test
    void aCaseThatARuleFailsOnIsListedWithTheRuleAndTheReason() {
        edit.replace(
                "evaluation.drl",
                "within(workingDays(20), $start)",
                "within(workingDays(20), $start).and(within(workingDays(10), $start))");
        PolicyEngine edited = edit.engine();

        Impact impact = Impact.of(JIANGSU, edited, CASES);

        String reason = "terms that contradict each other: 20 working days and 10 working days";
        assertThat(impact.isNone()).isFalse();
        assertThat(impact.unassessed())
                .extracting(it -> it.entry().id() + " " + it.edited() + " " + it.rule())
                .containsExactly("applying true Optional[" + CLOCK + "]", "beds-unknown true Optional[" + CLOCK + "]");
        assertThat(impact.unassessed()).extracting(Unassessed::reason).containsOnly(reason);
        assertThat(impact.decisions()).isEmpty();
        assertThatThrownBy(() -> edited.assess(CASES.get(0).facts()))
                .isInstanceOf(AssessmentException.class)
                .hasMessage("policy \"jiangsu\": the rule \"" + CLOCK + "\" cannot be applied to case \"applying\": "
                        + reason);
    }

    @Test
    void aConflictThatComesUpIsTold() {
        edit.replace(
                "policy.yaml",
                "remedies:",
                "conflicts:\n  - { id: both, sides: [ { clause: \"43\", kinds: [DENY_OR_RECOVER] },"
                        + " { clause: \"43\", kinds: [LIQUIDATED_DAMAGES] } ], zh: 两者, en: Both }\nremedies:");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.conflicts()).singleElement().satisfies(it -> {
            assertThat(it.effect()).isEqualTo(Effect.APPEARED);
            assertThat(it.id()).isEqualTo("both");
            assertThat(it.witnesses())
                    .extracting(witness -> witness.entry().id())
                    .containsExactly("loss");
        });
        assertThat(impact.decisions()).isEmpty();
    }

    @Test
    void anotherTimeInForceIsToldForTheCasesWithinIt() {
        edit.replace("policy.yaml", "inForceFrom: 2024-01-01", "inForceFrom: 2026-01-01");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.statuses()).singleElement().satisfies(it -> {
            assertThat(it.before()).isEqualTo(PolicyStatus.IN_FORCE);
            assertThat(it.after()).isEqualTo(PolicyStatus.NOT_YET_IN_FORCE);
            assertThat(it.witnesses()).hasSize(5);
        });
        assertThat(impact.isNone()).isFalse();
    }

    @Test
    void anotherRemedyIsAChange() {
        edit.replace("policy.yaml", "topics: [AGREEMENT, BREACH, SETTLEMENT]", "topics: [AGREEMENT, SETTLEMENT]");

        Impact impact = Impact.of(JIANGSU, edit.engine(), CASES);

        assertThat(impact.decisions())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.commonChanges())
                        .extracting(FieldChange::field)
                        .containsExactly(DecisionField.REMEDIES));
    }

    private static DecisionImpact only(Impact impact) {
        assertThat(impact.decisions()).hasSize(1);
        return impact.decisions().get(0);
    }

    private static FieldChange change(DecisionField field, Object before, Object after) {
        return new FieldChange(field, Optional.of(before), Optional.of(after));
    }

    private static DecisionImpact turned(DecisionImpact impact) {
        return new DecisionImpact(
                switch (impact.effect()) {
                    case APPEARED -> Effect.VANISHED;
                    case VANISHED -> Effect.APPEARED;
                    case CHANGED -> Effect.CHANGED;
                },
                impact.clause(),
                impact.ruleAfter(),
                impact.ruleBefore(),
                impact.kind(),
                impact.witnesses().stream()
                        .map(witness -> new Witness<>(witness.entry(), witness.after(), witness.before()))
                        .toList());
    }

    private static List<Object> shown(DecisionImpact impact) {
        return List.of(
                impact.effect(),
                impact.clause(),
                impact.ruleBefore(),
                impact.ruleAfter(),
                impact.kind(),
                impact.witnesses().stream()
                        .map((Witness<Decision> witness) ->
                                witness.entry().id() + witness.any().subject() + DecisionImpact.changes(witness))
                        .toList());
    }
}
