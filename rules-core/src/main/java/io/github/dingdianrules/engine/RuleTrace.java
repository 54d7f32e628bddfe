package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.explain.Selection;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/**
 * How one rule looked at one matter of a case, whether it fired or not.
 *
 * @param subject address of the matter
 * @param from clauses of the decision that the matter is; empty where it is none
 * @param unmet the first selecting constraint that the matter does not meet; {@code null} where the rule is about it
 * @param holds what its condition came to: true or unknown where it fired, false where it did not; {@code null} where the
 *     rule is not about the matter
 * @param condition the same, question by question; {@code null} where the rule is not about the matter
 */
public record RuleTrace(
        String rule,
        ClauseId clause,
        String subject,
        List<ClauseId> from,
        Selection unmet,
        Truth holds,
        Condition condition) {

    /** @return whether the matter is one that the rule is about */
    public boolean concerned() {
        return unmet == null;
    }

    public boolean fired() {
        return concerned() && holds.possible();
    }

    public boolean firedForCertain() {
        return concerned() && holds.established();
    }

    /** @return whether it decided pending */
    public boolean firedPending() {
        return fired() && !holds.established();
    }

    /** @return whether it is about the matter and does not hold: a near miss */
    public boolean nearlyFired() {
        return concerned() && !holds.possible();
    }

    /** @return whether the rule looked at the matter and did not hold for certain */
    public boolean missed() {
        return !concerned() || !holds.possible();
    }
}
