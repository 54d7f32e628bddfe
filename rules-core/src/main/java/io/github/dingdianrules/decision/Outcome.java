package io.github.dingdianrules.decision;

import io.github.dingdianrules.clause.ClauseId;
import java.util.List;
import java.util.SortedSet;

/**
 * Where one matter stands.
 *
 * @param subject address of the matter, such as {@code applications[a1]}; empty for the case as a whole
 * @param clauses the clauses that put it there
 * @param missing facts that could still make it weigh more; empty unless the standing is {@link Standing#OPEN}
 */
public record Outcome(
        Topic topic, String subject, Standing standing, List<ClauseId> clauses, SortedSet<String> missing) {
    public Outcome {
        clauses = List.copyOf(clauses);
        missing = Sorted.copyOf(missing);
    }
}
