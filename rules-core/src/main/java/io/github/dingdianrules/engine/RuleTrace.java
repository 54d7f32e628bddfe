package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.explain.Selection;
import io.github.dingdianrules.truth.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        @Nullable Selection unmet,
        @Nullable Truth holds,
        @Nullable Condition condition) {

    /** @return whether the matter is one that the rule is about */
    public boolean concerned() {
        return unmet == null;
    }

    /** Whether the rule decided something about the matter. */
    public boolean fired() {
        return holds != null && holds.possible();
    }

    /** Whether it decided for certain. */
    public boolean firedForCertain() {
        return holds != null && holds.established();
    }

    /** @return whether it decided pending */
    public boolean firedPending() {
        return holds != null && holds.value() == Truth.Value.UNKNOWN;
    }

    /** @return whether it is about the matter and does not hold: a near miss */
    public boolean nearlyFired() {
        return holds != null && !holds.possible();
    }

    /** @return whether the rule looked at the matter and did not hold for certain */
    public boolean missed() {
        return holds == null || !holds.possible();
    }
}
