package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Band;
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
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.facts.Licence;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** An assessment as an engine could give it. */
final class Samples {

    private static final Reasoning NO_REASONING = Reasoning.of(
            () -> {
                throw new AssertionError("not asked");
            },
            clause -> {
                throw new AssertionError("not asked");
            });

    static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Located VIOLATION = () -> "violations[v1]";

    private Samples() {}

    static Assessment assessment() {
        SortedSet<String> missing = new TreeSet<>(Set.of("violations[v1].loss"));
        return new Assessment(
                "jiangsu",
                PolicyStatus.IN_FORCE,
                "c1",
                DAY,
                List.of(
                        new Outcome(Topic.APPLICATION, "applications[a1]", Standing.REFUSED, clauses("9(4)"), none()),
                        new Outcome(Topic.BREACH, "", Standing.OPEN, clauses("38"), missing)),
                List.of(condition("6(3)"), condition("6(4)"), damages(missing)),
                List.of(new Conflict("change-43-46", "changes[c1]", clauses("43", "46(6)"), "变更", "the change")),
                missing,
                new TreeSet<>(clauses("9(4)")),
                new Receipt(
                        "0.1.0",
                        "jiangsu",
                        PolicyDigest.of(Digest.of(() -> "ef56"), TreeMap::new),
                        DAY,
                        Digest.of(() -> "cd34"),
                        Digest.of(() -> "ab12")),
                NO_REASONING);
    }

    private static Decision condition(String clause) {
        return new Decision(
                DecisionKind.CONDITION_NOT_MET,
                Modality.SHALL,
                Certainty.ESTABLISHED,
                Actor.INSTITUTION,
                "applications[a1]",
                clauses(clause),
                terms(null, List.of(Material.values()[0])),
                none(),
                Truth.no(Truth.leaf(() -> "institution", "beds", 99, Comparison.AT_LEAST, 100, false)),
                "苏 " + clause,
                clauses());
    }

    private static Decision damages(SortedSet<String> missing) {
        Band band = new Band(new BigDecimal("0.2"), true, new BigDecimal("0.3"), false, new BigDecimal("1000.50"));
        return new Decision(
                DecisionKind.LIQUIDATED_DAMAGES,
                Modality.MAY,
                Certainty.PENDING,
                Actor.AGENCY,
                "violations[v1]",
                clauses("38", "39.1(2)"),
                terms(band, List.of()),
                missing,
                Truth.all(
                        Truth.leaf(VIOLATION, "loss", null, Comparison.MORE_THAN, new BigDecimal("1E+4"), false),
                        Truth.among(VIOLATION, "licence", Licence.CLINIC_FILING, Set.of(Licence.values()))),
                "苏 39 违约金",
                clauses("52"));
    }

    private static Terms terms(Band band, List<Labelled> items) {
        return new Terms(Period.workingDays(20), DAY.plusDays(28), null, null, null, false, band, null, items, none());
    }

    private static List<ClauseId> clauses(String... texts) {
        return Arrays.stream(texts).map(ClauseId::new).toList();
    }

    private static SortedSet<String> none() {
        return new TreeSet<>();
    }
}
