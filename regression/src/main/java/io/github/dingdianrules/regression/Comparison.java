package io.github.dingdianrules.regression;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.regression.CaseDifference.Cause;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds what several policies decide about the same case against what one of them decides.
 *
 * <p>Decisions are paired by what they are about, their kind, and the clauses that the ledgers name as counterparts. What
 * remains without a partner is a difference, and so is each way in which partners differ. A difference is accounted for
 * when the ledger says that its clauses differ, when one of the documents has no clause on the matter, or when it follows
 * from another difference about the same matter.
 */
public final class Comparison {

    private final PolicyEngine against;
    private final List<PolicyEngine> others;
    private final Map<String, Correspondence> correspondences = new LinkedHashMap<>();

    /**
     * @param yardstick the policy in which the ledgers name their counterparts
     * @param against the policy that the others are held against
     * @param others the other policies
     */
    public Comparison(PolicyEngine yardstick, PolicyEngine against, List<PolicyEngine> others) {
        this.against = against;
        this.others = others.stream()
                .filter(policy -> !id(policy).equals(id(against)))
                .toList();
        correspondences.put(id(against), new Correspondence(against, yardstick));
        this.others.forEach(policy -> correspondences.put(id(policy), new Correspondence(policy, yardstick)));
    }

    /** Assesses a case by every policy and says where the decisions differ. */
    public CaseComparison of(CaseEntry entry) {
        Map<String, Assessment> assessments = new LinkedHashMap<>();
        Assessment there = against.assess(entry.facts());
        assessments.put(id(against), there);
        Map<String, List<CaseDifference>> differences = new LinkedHashMap<>();
        for (PolicyEngine policy : others) {
            Assessment here = policy.assess(entry.facts());
            assessments.put(id(policy), here);
            differences.put(id(policy), differences(policy, entry.facts(), here, there));
        }
        return new CaseComparison(entry, assessments, differences);
    }

    private static String id(PolicyEngine policy) {
        return policy.policy().id();
    }

    private Correspondence correspondence(PolicyEngine policy) {
        return Objects.requireNonNull(correspondences.get(id(policy)));
    }

    private List<CaseDifference> differences(PolicyEngine policy, CaseFile file, Assessment here, Assessment there) {
        Sides sides = new Sides(file, correspondence(policy), correspondence(against));
        List<CaseDifference> found = new ArrayList<>();
        if (here.status() == PolicyStatus.NOT_YET_IN_FORCE || here.status() == PolicyStatus.EXPIRED) {
            found.add(caseWide(DifferenceKind.NOT_IN_FORCE, "", List.of()));
        }
        for (Conflict conflict : here.conflicts()) {
            found.add(caseWide(DifferenceKind.CONFLICT_WITHIN, conflict.subject(), conflict.clauses()));
        }
        Set<Matter> matters = new LinkedHashSet<>();
        Stream.concat(here.decisions().stream(), there.decisions().stream())
                .map(Matter::of)
                .forEach(matters::add);
        for (Matter matter : matters) {
            found.addAll(sides.compare(matter.of(here.decisions()), matter.of(there.decisions())));
        }
        return followed(found);
    }

    private static CaseDifference caseWide(DifferenceKind kind, String subject, List<ClauseId> clauses) {
        return new CaseDifference(
                EnumSet.of(kind),
                subject,
                Optional.empty(),
                Optional.empty(),
                clauses,
                List.of(),
                new TreeSet<>(),
                Cause.CLAUSES);
    }

    /** What no clause accounts for may follow from what some clause does account for, about the same matter. */
    private static List<CaseDifference> followed(List<CaseDifference> differences) {
        Set<String> accounted = new LinkedHashSet<>();
        differences.stream()
                .filter(difference -> difference.cause() == Cause.CLAUSES)
                .filter(difference ->
                        difference.here().isPresent() || difference.there().isPresent())
                .map(difference -> root(difference.subject()))
                .forEach(accounted::add);
        return differences.stream()
                .map(difference ->
                        difference.cause() == Cause.UNEXPLAINED && accounted.contains(root(difference.subject()))
                                ? difference.with(Cause.FOLLOWS)
                                : difference)
                .toList();
    }

    /** The list of the case file it stands in, by whose first matter evaluations and suspensions are counted too. */
    private static String root(String subject) {
        return subject.split("[.\\[]", 2)[0];
    }

    private record Matter(String subject, DecisionKind kind) {

        static Matter of(Decision decision) {
            return new Matter(decision.subject(), decision.kind());
        }

        List<Decision> of(Collection<Decision> decisions) {
            return decisions.stream()
                    .filter(decision ->
                            decision.kind() == kind && decision.subject().equals(subject))
                    .toList();
        }
    }

    /** The policy here and the one it is held against. */
    private record Sides(CaseFile file, Correspondence here, Correspondence there) {

        List<CaseDifference> compare(List<Decision> decidedHere, List<Decision> decidedThere) {
            List<CaseDifference> found = new ArrayList<>();
            List<Decision> left = new ArrayList<>(decidedThere);
            List<Decision> alone = new ArrayList<>();
            for (Decision decision : decidedHere) {
                Optional<Decision> partner = left.stream()
                        .filter(other -> arePartners(decision, other))
                        .findFirst();
                partner.ifPresent(left::remove);
                partner.ifPresentOrElse(other -> found.addAll(apart(decision, other)), () -> alone.add(decision));
            }
            while (!alone.isEmpty() && !left.isEmpty()) {
                found.addAll(apart(alone.remove(0), left.remove(0)));
            }
            alone.forEach(decision -> found.add(onlyHere(decision)));
            left.forEach(decision -> found.add(onlyThere(decision)));
            return found;
        }

        private boolean arePartners(Decision decision, Decision other) {
            SortedSet<ClauseId> common = here.inYardstick(decision.clauses());
            common.retainAll(there.inYardstick(other.clauses()));
            return !common.isEmpty()
                    && decision.terms().items().equals(other.terms().items());
        }

        private List<CaseDifference> apart(Decision decision, Decision other) {
            Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
            if (decision.modality() != other.modality()) {
                kinds.add(DifferenceKind.MUST_AGAINST_MAY);
            }
            if (decision.actor() != other.actor()) {
                kinds.add(DifferenceKind.OTHER_ACTOR);
            }
            if (!periods(decision.terms()).equals(periods(other.terms()))) {
                kinds.add(DifferenceKind.OTHER_PERIOD);
            }
            if (!amounts(decision.terms()).equals(amounts(other.terms()))) {
                kinds.add(DifferenceKind.OTHER_BAND);
            }
            if (!decision.terms().items().equals(other.terms().items())) {
                kinds.add(DifferenceKind.OTHER_CONTENT);
            }
            if (decision.certainty() != other.certainty()) {
                kinds.add(DifferenceKind.PENDING_ON_A_FACT);
            }
            return kinds.isEmpty() ? List.of() : List.of(pair(kinds, decision, other));
        }

        private static List<Object> periods(Terms terms) {
            List<Object> dates = new ArrayList<>();
            dates.add(terms.period());
            dates.add(terms.deadline());
            dates.add(terms.earliest());
            dates.add(terms.from());
            dates.add(terms.until());
            dates.add(terms.usual());
            return dates;
        }

        private static List<Object> amounts(Terms terms) {
            List<Object> amounts = new ArrayList<>();
            amounts.add(terms.band());
            amounts.add(terms.amount());
            return amounts;
        }

        private CaseDifference pair(Set<DifferenceKind> kinds, Decision decision, Decision other) {
            SortedSet<String> missing = new TreeSet<>(decision.missing());
            other.missing().forEach(fact -> {
                if (!missing.remove(fact)) {
                    missing.add(fact);
                }
            });
            return new CaseDifference(
                    kinds,
                    decision.subject(),
                    Optional.of(decision),
                    Optional.of(other),
                    decision.clauses(),
                    other.clauses(),
                    missing,
                    cause(decision.clauses(), other.clauses()));
        }

        private CaseDifference onlyHere(Decision decision) {
            List<ClauseId> answering = answering(decision, here, there);
            return new CaseDifference(
                    EnumSet.of(kind(decision, answering, true)),
                    decision.subject(),
                    Optional.of(decision),
                    Optional.empty(),
                    decision.clauses(),
                    answering,
                    new TreeSet<>(decision.missing()),
                    answering.isEmpty() ? Cause.CLAUSES : cause(decision.clauses(), answering));
        }

        private CaseDifference onlyThere(Decision decision) {
            List<ClauseId> answering = answering(decision, there, here);
            return new CaseDifference(
                    EnumSet.of(kind(decision, answering, false)),
                    decision.subject(),
                    Optional.empty(),
                    Optional.of(decision),
                    answering,
                    decision.clauses(),
                    new TreeSet<>(decision.missing()),
                    answering.isEmpty() ? Cause.CLAUSES : cause(answering, decision.clauses()));
        }

        /** Clauses of the other side on the same matter; none where it does not regulate such a provider at all. */
        private List<ClauseId> answering(Decision decision, Correspondence side, Correspondence other) {
            return other.policy().policy().covers().contains(provider(decision.subject()))
                    ? List.copyOf(other.answering(side.inYardstick(List.of(decision.clause()))))
                    : List.of();
        }

        private Provider provider(String subject) {
            return file.applications().stream()
                    .filter(application -> application.path().equals(subject)
                            || application.evaluations().stream()
                                    .anyMatch(evaluation -> evaluation.path().equals(subject)))
                    .findFirst()
                    .map(file::provider)
                    .orElseGet(file::provider);
        }

        private static DifferenceKind kind(Decision decision, List<ClauseId> answering, boolean isHere) {
            if (answering.isEmpty()) {
                return DifferenceKind.SILENT;
            }
            if (!decision.established()) {
                return DifferenceKind.PENDING_ON_A_FACT;
            }
            return switch (Burden.of(decision)) {
                case NEITHER -> DifferenceKind.OTHER_PROCEDURE;
                case AGAINST -> isHere ? DifferenceKind.STRICTER : DifferenceKind.MILDER;
                case FOR -> isHere ? DifferenceKind.MILDER : DifferenceKind.STRICTER;
            };
        }

        private Cause cause(Collection<ClauseId> clausesHere, Collection<ClauseId> clausesThere) {
            boolean told = clausesHere.stream().anyMatch(here::differs)
                    || clausesThere.stream().anyMatch(there::differs)
                    || clausesHere.stream().anyMatch(clause -> lacksCounterpart(here, clause))
                    || clausesThere.stream().anyMatch(clause -> lacksCounterpart(there, clause));
            return told ? Cause.CLAUSES : Cause.UNEXPLAINED;
        }

        private static boolean lacksCounterpart(Correspondence side, ClauseId clause) {
            return side.inYardstick(List.of(clause)).isEmpty();
        }
    }
}
