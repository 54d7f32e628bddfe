package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Receipt;
import io.github.dingdianrules.decision.Sorted;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.explain.Explanation;
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
 * @param reasoning what it takes to explain it
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
        Receipt receipt,
        Reasoning reasoning) {

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

    /** Why the policy decides so, and why not otherwise, clause by clause. The case is looked at once more. */
    public Explanation explain() {
        return reasoning.whole();
    }

    /**
     * The same for one clause with the paragraphs and items within it, and with the rules of an included policy that hold
     * through it.
     *
     * @param clause its short form, such as {@code 44.1(4)}
     * @throws IllegalArgumentException if it is no clause
     * @throws PolicyException if the policy has no such clause; the message names the nearest
     */
    public Explanation explain(String clause) {
        return reasoning.part(new ClauseId(clause));
    }
}
