package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.decision.Conflict;
import java.util.List;

/**
 * A conflict of clauses that comes up in cases where it did not, or no longer does.
 *
 * @param id short name of the conflict
 * @param witnesses all cases that show it, by file and line
 */
public record ConflictImpact(Effect effect, String id, List<Witness<Conflict>> witnesses) {

    public ConflictImpact {
        witnesses = List.copyOf(witnesses);
    }
}
