package io.github.dingdianrules.decision;

import static io.github.dingdianrules.decision.Certainty.ESTABLISHED;
import static io.github.dingdianrules.decision.Certainty.PENDING;
import static io.github.dingdianrules.decision.DecisionKind.CONDITION_NOT_MET;
import static io.github.dingdianrules.decision.DecisionKind.ELIGIBLE;
import static io.github.dingdianrules.decision.DecisionKind.INTERVIEW;
import static io.github.dingdianrules.decision.DecisionKind.REJECT;
import static io.github.dingdianrules.decision.DecisionKind.REQUEST_MATERIALS;
import static io.github.dingdianrules.decision.DecisionKind.RESCIND;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.facts.AgencyAct;
import io.github.dingdianrules.facts.AgencyActBuilder;
import io.github.dingdianrules.facts.AgencyActKind;
import io.github.dingdianrules.facts.AgreementBuilder;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.ClaimBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomesTest {

    private static final Set<Provider> ALL = EnumSet.allOf(Provider.class);
    private static final Predicate<ApplicationKind> ANY_KIND = kind -> true;

    private static final String A1 = "applications[a1]";
    private static final AgencyAct ACT =
            AgencyActBuilder.builder().id("g1").kind(AgencyActKind.DATA_LEAKED).build();

    @Test
    void everyMatterOfTheCaseStandsAtItsLightest() {
        CaseFile file = file().agreements(
                        List.of(AgreementBuilder.builder().id("g").build()))
                .violations(List.of(ViolationBuilder.builder()
                        .id("v1")
                        .kind(ViolationKind.OVERCHARGE)
                        .build()))
                .claims(List.of(ClaimBuilder.builder().id("c1").build()))
                .agencyActs(List.of(ACT))
                .build();

        assertThat(Outcomes.of(file, List.of(), ALL, ANY_KIND))
                .extracting(Outcome::subject, Outcome::standing)
                .containsExactly(
                        tuple(A1, Standing.ADMISSIBLE),
                        tuple("", Standing.ON_RECORD),
                        tuple("", Standing.NO_BREACH),
                        tuple("claims[c1]", Standing.NOTHING_WITHHELD),
                        tuple("agencyActs[g1]", Standing.NO_AGENCY_BREACH));
    }

    @Test
    void theWeightiestEstablishedDecisionCounts() {
        Outcome outcome = application(
                decision(REQUEST_MATERIALS, ESTABLISHED, "8"),
                decision(REJECT, ESTABLISHED, "10(2)"),
                decision(CONDITION_NOT_MET, ESTABLISHED, "6(1)"));

        assertThat(outcome.standing()).isEqualTo(Standing.REFUSED);
        assertThat(outcome.clauses()).containsExactly(new ClauseId("10(2)"));
        assertThat(outcome.missing()).isEmpty();
    }

    @Test
    void allClausesOfThatWeightAreNamedInTheDocumentsOrder() {
        Outcome outcome = application(
                decision(REJECT, ESTABLISHED, "10(10)"),
                decision(REJECT, ESTABLISHED, "10(2)"),
                decision(REJECT, ESTABLISHED, "10(2)"));

        assertThat(outcome.clauses()).containsExactly(new ClauseId("10(2)"), new ClauseId("10(10)"));
    }

    @Test
    void aPendingHeavierDecisionLeavesTheMatterOpenAndNamesWhatIsMissing() {
        Outcome outcome = application(
                decision(CONDITION_NOT_MET, ESTABLISHED, "6(1)"),
                decision(REQUEST_MATERIALS, PENDING, "8", "applications[a1].materials"),
                decision(REJECT, PENDING, "10(2)", "history.penalties"));

        assertThat(outcome.standing()).isEqualTo(Standing.OPEN);
        assertThat(outcome.clauses()).containsExactly(new ClauseId("10(2)"));
        assertThat(outcome.missing()).containsExactly("history.penalties");
    }

    @Test
    void aPendingDecisionOfNoMoreWeightChangesNothing() {
        Outcome outcome = application(
                decision(REJECT, ESTABLISHED, "10(2)"),
                decision(REJECT, PENDING, "10(3)", "persons"),
                decision(CONDITION_NOT_MET, PENDING, "6(1)", "institution.beds"));

        assertThat(outcome.standing()).isEqualTo(Standing.REFUSED);
        assertThat(outcome.clauses()).containsExactly(new ClauseId("10(2)"));
        assertThat(outcome.missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Certainty.class)
    void whatMayBeDoneChangesNoStanding(Certainty certainty) {
        Decision may = decision(SUSPEND, Modality.MAY, certainty, "agreements[g]", "40");

        assertThat(agreement(may).standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(agreement(may).missing()).isEmpty();
        assertThat(agreement(may, decision(RESCIND, Modality.SHALL, ESTABLISHED, "agreements[g]", "41"))
                        .standing())
                .isEqualTo(Standing.RESCINDED);
    }

    @Test
    void whatMayBeDoneRaisesNoMatterOfItsOwn() {
        Decision may = decision(SUSPEND, Modality.MAY, ESTABLISHED, "agreements[g]", "40");

        assertThat(Outcomes.of(file().build(), List.of(may), ALL, ANY_KIND))
                .extracting(Outcome::topic)
                .containsExactly(Topic.APPLICATION);
    }

    @Test
    void aDecisionWithoutStandingChangesNothing() {
        assertThat(application(decision(ELIGIBLE, ESTABLISHED, "5")).standing()).isEqualTo(Standing.ADMISSIBLE);
        assertThat(Outcomes.of(file().build(), List.of(decision(INTERVIEW, ESTABLISHED, "38")), ALL, ANY_KIND))
                .hasSize(1);
    }

    @Test
    void agreementAndBreachStandForTheCaseAsAWhole() {
        List<Outcome> outcomes = Outcomes.of(
                file().build(),
                List.of(
                        decision(SUSPEND, Modality.SHALL, ESTABLISHED, "violations[v1]", "39"),
                        decision(RESCIND, Modality.SHALL, ESTABLISHED, "violations[v2]", "40")),
                ALL,
                ANY_KIND);

        assertThat(outcomes)
                .filteredOn(outcome -> outcome.topic() == Topic.AGREEMENT)
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.subject()).isEmpty();
                    assertThat(outcome.standing()).isEqualTo(Standing.RESCINDED);
                });
    }

    @Test
    void theOrderOfDecisionsDoesNotMatter() {
        List<Decision> decisions = new ArrayList<>(List.of(
                decision(REJECT, PENDING, "10(3)", "persons"),
                decision(REJECT, PENDING, "10(2)", "history.penalties"),
                decision(CONDITION_NOT_MET, ESTABLISHED, "6(1)"),
                decision(REQUEST_MATERIALS, ESTABLISHED, "8")));
        List<Outcome> outcomes = Outcomes.of(file().build(), decisions, ALL, ANY_KIND);

        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(decisions, new Random(seed));
            assertThat(Outcomes.of(file().build(), decisions, ALL, ANY_KIND)).isEqualTo(outcomes);
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasAStandingToStartFrom(Topic topic) {
        assertThat(Standing.lightest(topic).topic()).isEqualTo(topic);
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void aStandingBelongsToTheTopicOfItsDecision(DecisionKind kind) {
        kind.standing().ifPresent(standing -> assertThat(standing.topic()).isEqualTo(kind.topic()));
    }

    private static Outcome application(Decision... decisions) {
        return Outcomes.of(file().build(), List.of(decisions), ALL, ANY_KIND).get(0);
    }

    private static Outcome agreement(Decision... decisions) {
        CaseFile file = file().agreements(
                        List.of(AgreementBuilder.builder().id("g").build()))
                .build();
        return Outcomes.of(file, List.of(decisions), ALL, ANY_KIND).get(1);
    }

    private static CaseFileBuilder file() {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(LocalDate.of(2024, 6, 3))
                .institution(InstitutionBuilder.builder().build())
                .applications(List.of(ApplicationBuilder.builder()
                        .id("a1")
                        .kind(ApplicationKind.INITIAL)
                        .build()));
    }

    private static Decision decision(DecisionKind kind, Certainty certainty, String clause, String... missing) {
        return decision(kind, Modality.SHALL, certainty, A1, clause, missing);
    }

    private static Decision decision(
            DecisionKind kind,
            Modality modality,
            Certainty certainty,
            String subject,
            String clause,
            String... missing) {
        return new Decision(
                kind,
                modality,
                certainty,
                kind.actor(),
                subject,
                List.of(new ClauseId(clause)),
                Terms.NONE,
                new TreeSet<>(Set.of(missing)),
                Truth.all(),
                "rule",
                List.of());
    }
}
