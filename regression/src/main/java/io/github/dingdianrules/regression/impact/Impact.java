package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.impact.Assessed.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an edit of a policy changes in what it decides about cases. The order of the cases carries no meaning.
 *
 * <p>A decision is the same one before and after when it is of the same kind, about the same thing, and of the same rule,
 * or of another rule that says the same thing under the same clauses. So a changed period, a may that became a shall or
 * another clause show as a change.
 *
 * @param policy id of the policy
 * @param cases how many cases were looked at
 * @param edits the rules that are not as they were, in the document's order
 * @param decisions decisions that appeared, vanished or changed, by clause and rule in the document's order
 * @param outcomes matters that stand otherwise, by topic
 * @param conflicts conflicts that came up or went
 * @param statuses where the policy is in force otherwise
 * @param unassessed cases of which nothing is known, because a rule fails
 */
public record Impact(
        String policy,
        int cases,
        List<RuleEdit> edits,
        List<DecisionImpact> decisions,
        List<OutcomeImpact> outcomes,
        List<ConflictImpact> conflicts,
        List<StatusImpact> statuses,
        List<Unassessed> unassessed) {

    public Impact {
        edits = List.copyOf(edits);
        decisions = List.copyOf(decisions);
        outcomes = List.copyOf(outcomes);
        conflicts = List.copyOf(conflicts);
        statuses = List.copyOf(statuses);
        unassessed = List.copyOf(unassessed);
    }

    /** Assesses every case under both and keeps what differs; on all cores. */
    public static Impact of(PolicyEngine before, PolicyEngine after, List<CaseEntry> cases) {
        Edits edits = new Edits(before, after);
        return edits.together(cases.parallelStream()
                .map(entry -> edits.of(Answer.of(before, entry), Answer.of(after, entry)))
                .toList());
    }

    /**
     * Holds what was assessed already against each other.
     *
     * @throws IllegalArgumentException if it was not assessed of the same cases
     */
    public static Impact of(Assessed before, Assessed after) {
        if (!entries(before).equals(entries(after))) {
            throw new IllegalArgumentException("both have to be assessed of the same cases, in the same order");
        }
        Edits edits = new Edits(before.policy(), after.policy());
        return edits.together(IntStream.range(0, before.answers().size())
                .parallel()
                .mapToObj(i -> edits.of(before.answers().get(i), after.answers().get(i)))
                .toList());
    }

    private static List<CaseEntry> entries(Assessed assessed) {
        return assessed.answers().stream().map(Answer::entry).toList();
    }

    /** @return whether every case decides the same; rules may have been edited all the same */
    public boolean isNone() {
        return decisions.isEmpty()
                && outcomes.isEmpty()
                && conflicts.isEmpty()
                && statuses.isEmpty()
                && unassessed.isEmpty();
    }

    /** @return how many decisions, over all cases */
    public int count(Effect effect) {
        return decisions.stream()
                .filter(impact -> impact.effect() == effect)
                .mapToInt(impact -> impact.witnesses().size())
                .sum();
    }

    /** @return how many matters stand otherwise, over all cases */
    public int outcomesChanged() {
        return outcomes.stream()
                .filter(OutcomeImpact::standsOtherwise)
                .mapToInt(impact -> impact.witnesses().size())
                .sum();
    }

    /** @return the cases in which some matter stands otherwise, by file and line */
    public List<CaseEntry> casesWithOtherOutcome() {
        return inOrder(
                entries(outcomes.stream().filter(OutcomeImpact::standsOtherwise).map(OutcomeImpact::witnesses)));
    }

    /** @return the cases in which anything is otherwise, by file and line */
    public List<CaseEntry> casesAffected() {
        return inOrder(Stream.of(
                        entries(decisions.stream().map(DecisionImpact::witnesses)),
                        entries(outcomes.stream().map(OutcomeImpact::witnesses)),
                        entries(conflicts.stream().map(ConflictImpact::witnesses)),
                        entries(statuses.stream().map(StatusImpact::witnesses)))
                .flatMap(Function.identity()));
    }

    /** @return edited rules of which no case shows that they decide otherwise, or that they fail */
    public List<RuleEdit> editsWithoutWitness() {
        return edits.stream()
                .filter(RuleEdit::saysOtherwise)
                .filter(edit -> decisions.stream().noneMatch(edit::isShownBy))
                .filter(edit -> unassessed.stream().noneMatch(it -> it.rule().equals(Optional.of(edit.name()))))
                .toList();
    }

    private static Stream<CaseEntry> entries(Stream<? extends List<? extends Witness<?>>> witnesses) {
        return witnesses.flatMap(List::stream).map(Witness::entry);
    }

    private static List<CaseEntry> inOrder(Stream<CaseEntry> entries) {
        return entries.distinct().sorted(Witness.BY_SOURCE).toList();
    }
}
