package io.github.dingdianrules.decision;

import io.github.dingdianrules.clause.ClauseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What one policy decides about one case: ordered, immutable, and the same whatever the order of the facts.
 *
 * @param policy id of the policy
 * @param status whether the policy binds at the case's date; the assessment is given either way
 * @param caseId id of the case
 * @param missingFacts facts that could still change an outcome
 * @param recollected clauses it rests on whose wording has not been checked against the official text
 */
public record Assessment(
        String policy,
        PolicyStatus status,
        String caseId,
        LocalDate asOf,
        List<Outcome> outcomes,
        List<Decision> decisions,
        List<Conflict> conflicts,
        SortedSet<String> missingFacts,
        SortedSet<ClauseId> recollected,
        Receipt receipt) {

    public Assessment {
        outcomes = List.copyOf(outcomes);
        decisions = List.copyOf(decisions);
        conflicts = List.copyOf(conflicts);
        missingFacts = Sorted.copyOf(missingFacts);
        recollected = Sorted.copyOf(recollected);
    }

    /** @return where a matter stands; empty when the case has no such matter */
    public Optional<Outcome> outcome(Topic topic, String subject) {
        return outcomes.stream()
                .filter(outcome -> outcome.topic() == topic && outcome.subject().equals(subject))
                .findFirst();
    }

    /** @return decisions of one kind, established or pending */
    public List<Decision> decisions(DecisionKind kind) {
        return decisions.stream().filter(decision -> decision.kind() == kind).toList();
    }

    /** @return decisions that rest on a clause, as ground or as consequence */
    public List<Decision> decisionsUnder(String clause) {
        ClauseId id = new ClauseId(clause);
        return decisions.stream().filter(decision -> decision.restsOn(id)).toList();
    }
}
