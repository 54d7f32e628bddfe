package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Topic;
import java.util.List;
import java.util.Optional;

/**
 * Matters that stand otherwise than before, or stand the same under other clauses or with other facts missing.
 *
 * @param before where they stood; empty where there was no such matter
 * @param after where they stand now
 * @param witnesses all cases that show it, by file and line
 */
public record OutcomeImpact(
        Topic topic, Optional<Standing> before, Optional<Standing> after, List<Witness<Outcome>> witnesses) {

    public OutcomeImpact {
        witnesses = List.copyOf(witnesses);
    }

    /** @return whether the matters stand otherwise, not only on other clauses or missing facts */
    public boolean standsOtherwise() {
        return !before.equals(after);
    }
}
