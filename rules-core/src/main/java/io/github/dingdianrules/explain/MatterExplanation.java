package io.github.dingdianrules.explain;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/**
 * How a rule looked at one matter that it is about.
 *
 * @param subject address of the matter, such as {@code violations[v1]}
 * @param from clauses of the decision that the matter is; empty where it is none
 * @param holds what the condition came to: the rule decides where it is true, and decides pending where it is unknown
 * @param condition the same, question by question
 * @param toHold what would have to be different for the rule to decide for certain; no sets where it does
 * @param toFail what would have to be different for the rule not to decide; no sets where it does not
 */
public record MatterExplanation(
        String subject, List<ClauseId> from, Truth holds, Condition condition, Ways toHold, Ways toFail) {

    public MatterExplanation {
        from = List.copyOf(from);
    }

    /** Works out what would have to be different. */
    public static MatterExplanation of(String subject, List<ClauseId> from, Truth holds, Condition condition) {
        return new MatterExplanation(
                subject,
                from,
                holds,
                condition,
                holds.established() ? Ways.none() : Ways.toward(holds, true),
                holds.possible() ? Ways.toward(holds, false) : Ways.none());
    }
}
