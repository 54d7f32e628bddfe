package io.github.dingdianrules.testkit;

import static io.github.dingdianrules.testkit.DingdianAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.decision.Certainty;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Digest;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.PolicyDigest;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Receipt;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.Reasoning;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What the assertions let through, and, word for word, what they say otherwise. */
class AssessmentAssertTest {

    private static final Reasoning NO_REASONING = Reasoning.of(
            () -> {
                throw new AssertionError("not asked");
            },
            clause -> {
                throw new AssertionError("not asked");
            });

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final String GRAVE = "violations[v1].graveConsequences";

    private static final Decision DAMAGES = decision(
            DecisionKind.LIQUIDATED_DAMAGES,
            Modality.SHALL,
            Terms.between("0.20", "0.30", new Amount("violations[v1].loss", new BigDecimal("1000"))),
            List.of("44.1(4)", "44.1"));
    private static final Decision RECOVERY = decision(
            DecisionKind.DENY_OR_RECOVER,
            Modality.MAY,
            Terms.by(DAY).and(Terms.amount(new Amount("violations[v1].loss", new BigDecimal("1000")))),
            List.of("44.1"));
    private static final Decision RESCISSION =
            decision(DecisionKind.RESCIND, Modality.SHALL, Terms.NONE, List.of("44.1(4)", "44.3"), GRAVE);

    private final Assessment assessment = assessment(
            List.of(DAMAGES, RECOVERY, RESCISSION),
            outcome(Topic.APPLICATION, "applications[a1]", Standing.ADMISSIBLE),
            outcome(Topic.AGREEMENT, "", Standing.OPEN, GRAVE),
            outcome(Topic.BREACH, "", Standing.BREACH_FOUND),
            outcome(Topic.SETTLEMENT, "claims[c1]", Standing.SILENT));

    private static Decision decision(
            DecisionKind kind, Modality modality, Terms terms, List<String> clauses, String... missing) {
        return new Decision(
                kind,
                modality,
                missing.length == 0 ? Certainty.ESTABLISHED : Certainty.PENDING,
                Actor.AGENCY,
                "violations[v1]",
                clauses.stream().map(ClauseId::new).toList(),
                terms,
                new TreeSet<>(Set.of(missing)),
                Truth.all(),
                "rule of " + kind,
                List.of());
    }

    private static Outcome outcome(Topic topic, String subject, Standing standing, String... missing) {
        return new Outcome(topic, subject, standing, List.of(new ClauseId("44.3")), new TreeSet<>(Set.of(missing)));
    }

    private static Assessment assessment(List<Decision> decisions, Outcome... outcomes) {
        Set<String> missing = new TreeSet<>();
        Arrays.stream(outcomes).forEach(outcome -> missing.addAll(outcome.missing()));
        return new Assessment(
                "jiangsu",
                PolicyStatus.IN_FORCE,
                "c1",
                DAY,
                List.of(outcomes),
                decisions,
                List.of(new Conflict("two-clauses", "violations[v1]", List.of(new ClauseId("44.1")), "冲突", "conflict")),
                new TreeSet<>(missing),
                new TreeSet<>(),
                new Receipt(
                        "0",
                        "jiangsu",
                        PolicyDigest.of(Digest.of(() -> "r"), TreeMap::new),
                        DAY,
                        Digest.of(() -> "c"),
                        Digest.of(() -> "i")),
                NO_REASONING);
    }

    private static void says(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message.stripTrailing());
    }

    @Test
    void whatWasDecidedPasses() {
        assertThat(assessment)
                .hasDecision(DecisionKind.LIQUIDATED_DAMAGES)
                .underClause("44.1(4)")
                .underClause("44.1")
                .with(Modality.SHALL)
                .by(Actor.AGENCY)
                .about("violations[v1]")
                .fromAmount("200")
                .upToAmount("300.00")
                .established()
                .and()
                .hasDecision(DecisionKind.DENY_OR_RECOVER)
                .with(Modality.MAY)
                .dueOn(DAY)
                .ofAmount("1000.00")
                .and()
                .hasDecision(DecisionKind.RESCIND)
                .pendingFor(GRAVE)
                .and()
                .hasNoDecision(DecisionKind.END)
                .hasNothingUnder("43")
                .hasNothingUnder("44.2");
    }

    @Test
    void whereMattersStandPasses() {
        assertThat(assessment)
                .hasOutcome(Topic.BREACH, Standing.BREACH_FOUND)
                .hasOutcome(Topic.APPLICATION, "applications[a1]", Standing.ADMISSIBLE)
                .hasNothingAgainst(Topic.APPLICATION)
                .isSilentOn(Topic.SETTLEMENT)
                .hasMissing(GRAVE)
                .hasMissingExactly(GRAVE)
                .hasConflict("two-clauses");
        assertThat(assessment(List.of(), outcome(Topic.BREACH, "", Standing.NO_BREACH)))
                .hasNothingAgainst()
                .hasNothingMissing();
    }

    @Test
    void aKindThatWasNotDecidedNamesAllThatWas() {
        says(() -> assertThat(assessment).hasDecision(DecisionKind.SUSPEND), """
                Expected of jiangsu on case "c1": the decision SUSPEND
                but it decided nothing of that kind; it decided:
                  LIQUIDATED_DAMAGES (SHALL, ESTABLISHED) about violations[v1] by AGENCY under 44.1(4), 44.1, from CNY 200.00, up to CNY 300.00
                  DENY_OR_RECOVER (MAY, ESTABLISHED) about violations[v1] by AGENCY under 44.1, due on 2025-03-03, CNY 1000
                  RESCIND (SHALL, PENDING) about violations[v1] by AGENCY under 44.1(4), 44.3, for want of violations[v1].graveConsequences
                """);
        says(() -> assertThat(assessment(List.of())).hasDecision(DecisionKind.SUSPEND), """
                Expected of jiangsu on case "c1": the decision SUSPEND
                but it decided nothing of that kind; it decided: nothing
                """);
    }

    @Test
    void anotherClauseNamesTheOnesItRestsOn() {
        says(
                () -> assertThat(assessment)
                        .hasDecision(DecisionKind.RESCIND)
                        .with(Modality.SHALL)
                        .underClause("44(4)"),
                """
                Expected of jiangsu on case "c1": the decision RESCIND, SHALL, under 44(4)
                but none is under 44(4); it decided:
                  RESCIND (SHALL, PENDING) about violations[v1] by AGENCY under 44.1(4), 44.3, for want of violations[v1].graveConsequences
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        assertThat(assessment).hasDecision(DecisionKind.RESCIND).underClause("第四十四条"))
                .withMessageContaining("is no clause; write 44,");
    }

    @Test
    void certaintyModalityAndFiguresAreNotPassedOver() {
        String found =
                "\n  RESCIND (SHALL, PENDING) about violations[v1] by AGENCY under 44.1(4), 44.3, for want of " + GRAVE;
        String asked = "Expected of jiangsu on case \"c1\": the decision RESCIND, ";
        DecisionAssert rescission = assertThat(assessment).hasDecision(DecisionKind.RESCIND);

        says(rescission::established, asked + "ESTABLISHED\nbut none is ESTABLISHED; it decided:" + found);
        says(() -> rescission.with(Modality.MAY), asked + "MAY\nbut none is MAY; it decided:" + found);
        says(
                () -> rescission.by(Actor.INSTITUTION),
                asked + "by INSTITUTION\nbut none is by INSTITUTION; it decided:" + found);
        says(
                () -> rescission.about("violations[v2]"),
                asked + "about violations[v2]\nbut none is about violations[v2]; it decided:" + found);
        says(
                () -> rescission.pendingFor("violations[v1].loss"),
                asked + "PENDING for want of violations[v1].loss\nbut none is PENDING for want of violations[v1].loss; "
                        + "it decided:" + found);
        says(() -> rescission.ofAmount("1"), asked + "CNY 1\nbut none is CNY 1; it decided:" + found);
        says(() -> rescission.fromAmount("1"), asked + "from CNY 1\nbut none is from CNY 1; it decided:" + found);
        says(() -> rescission.upToAmount("1"), asked + "up to CNY 1\nbut none is up to CNY 1; it decided:" + found);
        says(
                () -> rescission.dueOn(DAY),
                asked + "due on 2025-03-03\nbut none is due on 2025-03-03; it decided:" + found);
    }

    @Test
    void whatMustNotBeThereIsNamed() {
        says(() -> assertThat(assessment).hasNoDecision(DecisionKind.RESCIND), """
                Expected of jiangsu on case "c1": no decision RESCIND
                but it decided:
                  RESCIND (SHALL, PENDING) about violations[v1] by AGENCY under 44.1(4), 44.3, for want of violations[v1].graveConsequences
                """);
        says(() -> assertThat(assessment).hasNothingUnder("44.3"), """
                Expected of jiangsu on case "c1": nothing under 44.3
                but it decided:
                  RESCIND (SHALL, PENDING) about violations[v1] by AGENCY under 44.1(4), 44.3, for want of violations[v1].graveConsequences
                """);
    }

    @Test
    void anotherStandingIsNamedWithItsClauses() {
        says(() -> assertThat(assessment).hasOutcome(Topic.AGREEMENT, Standing.RESCINDED), """
                Expected of jiangsu on case "c1": AGREEMENT to be RESCINDED
                but it stands:
                  AGREEMENT: OPEN under 44.3, for want of violations[v1].graveConsequences
                """);
        says(() -> assertThat(assessment).hasOutcome(Topic.APPLICATION, "applications[a2]", Standing.REFUSED), """
                Expected of jiangsu on case "c1": APPLICATION applications[a2] to be REFUSED
                but the case has no such matter; it has:
                  APPLICATION applications[a1]: ADMISSIBLE under 44.3
                  AGREEMENT: OPEN under 44.3, for want of violations[v1].graveConsequences
                  BREACH: BREACH_FOUND under 44.3
                  SETTLEMENT claims[c1]: SILENT under 44.3
                """);
    }

    /** An open matter, a silent document, and a case without a matter are no clean bill. */
    @Test
    void nothingAgainstMeansThatItWasLookedAt() {
        says(() -> assertThat(assessment).hasNothingAgainst(), """
                Expected of jiangsu on case "c1": nothing against any matter
                but it stands:
                  AGREEMENT: OPEN under 44.3, for want of violations[v1].graveConsequences
                  BREACH: BREACH_FOUND under 44.3
                  SETTLEMENT claims[c1]: SILENT under 44.3
                """);
        says(() -> assertThat(assessment(List.of())).hasNothingAgainst(), """
                Expected of jiangsu on case "c1": nothing against any matter
                but the case has no such matter; it has: nothing
                """);
        says(() -> assertThat(assessment).hasNothingAgainst(Topic.BREACH), """
                Expected of jiangsu on case "c1": nothing against BREACH
                but it stands:
                  BREACH: BREACH_FOUND under 44.3
                """);
        says(() -> assertThat(assessment).isSilentOn(Topic.BREACH), """
                Expected of jiangsu on case "c1": silence on BREACH
                but it stands:
                  BREACH: BREACH_FOUND under 44.3
                """);
    }

    /** A standing that is added must be put on one side. */
    @Test
    void everyLightestStandingIsNothingAgainst() {
        for (Topic topic : Topic.values()) {
            Standing lightest = Arrays.stream(Standing.values())
                    .filter(standing -> standing.topic() == topic)
                    .findFirst()
                    .orElseThrow();
            assertThat(assessment(List.of(), outcome(topic, "x", lightest))).hasNothingAgainst();
        }
    }

    @Test
    void missingFactsAreNamed() {
        says(() -> assertThat(assessment).hasMissing("institution.beds"), """
                Expected of jiangsu on case "c1": that these facts are missing: institution.beds
                but they are: violations[v1].graveConsequences
                """);
        says(() -> assertThat(assessment).hasMissingExactly(), """
                Expected of jiangsu on case "c1": that these facts are missing: none
                but they are: violations[v1].graveConsequences
                """);
        says(() -> assertThat(assessment).hasNothingMissing(), """
                Expected of jiangsu on case "c1": that no fact is missing
                but these are: violations[v1].graveConsequences
                """);
        says(() -> assertThat(assessment).hasConflict("another"), """
                Expected of jiangsu on case "c1": the conflict another
                but the conflicts are: two-clauses
                """);
    }

    @Test
    void descriptionsComeFirst() {
        says(() -> assertThat(assessment).as("art. %d", 44).hasOutcome(Topic.BREACH, Standing.NO_BREACH), """
                [art. 44] Expected of jiangsu on case "c1": BREACH to be NO_BREACH
                but it stands:
                  BREACH: BREACH_FOUND under 44.3
                """);
        says(
                () -> assertThat(assessment)
                        .as("art. 44")
                        .hasDecision(DecisionKind.DENY_OR_RECOVER)
                        .with(Modality.SHALL),
                """
                [art. 44] Expected of jiangsu on case "c1": the decision DENY_OR_RECOVER, SHALL
                but none is SHALL; it decided:
                  DENY_OR_RECOVER (MAY, ESTABLISHED) about violations[v1] by AGENCY under 44.1, due on 2025-03-03, CNY 1000
                """);
    }

    @Test
    void aCaseIsHeldAgainstItsOwnExpectations() {
        CaseEntry entry = CaseFiles.read("c.yaml", """
                        id: c1
                        facts: { asOf: 2025-03-03, institution: {} }
                        expect:
                          jiangsu: { outcomes: { BREACH: BREACH_FOUND } }
                        """).get(0);
        CaseEntry others = CaseFiles.read("c.yaml", """
                        id: c1
                        facts: { asOf: 2025-03-03, institution: {} }
                        expect:
                          qinghai: { missing: [] }
                        """).get(0);

        assertThat(assessment).isAsExpectedBy(entry);
        says(
                () -> assertThat(assessment(List.of(), outcome(Topic.BREACH, "", Standing.NO_BREACH)))
                        .isAsExpectedBy(entry),
                """
                c.yaml:1: case "c1" is not decided as expected by jiangsu:
                  expected BREACH to be BREACH_FOUND, but it is NO_BREACH under 44.3
                """);
        says(() -> assertThat(assessment).isAsExpectedBy(others), """
                c.yaml:1: case "c1" expects nothing of jiangsu; it expects something of: qinghai
                """);
    }

    @Test
    void noAssessmentIsNamedAsSuch() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Assessment) null).hasNothingAgainst())
                .withMessageContaining("actual not to be null");
    }
}
