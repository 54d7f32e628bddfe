package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.truth.Truth;
import org.jspecify.annotations.Nullable;

/**
 * How one rule looked at one matter of a case, whether it fired or not.
 *
 * @param subject address of the matter
 * @param concerned whether the matter is of the sort the rule is about; otherwise {@code holds} is {@code null}
 * @param holds what its condition came to: true or unknown where it fired, false where it did not
 */
public record RuleTrace(String rule, ClauseId clause, String subject, boolean concerned, @Nullable Truth holds) {

    /** Whether the rule decided something about the matter. */
    public boolean fired() {
        return holds != null && holds.possible();
    }

    /** @return whether the rule looked at the matter and did not hold for certain */
    public boolean missed() {
        return holds == null || !holds.possible();
    }
}
