package io.github.dingdianrules.explain;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import java.util.List;

/**
 * How the rules of one clause looked at a case. A clause without rules says why in its entry, or is encoded elsewhere.
 *
 * @param encodedBy where it has no rule of its own: clauses within it, or clauses that it takes over from an included
 *     policy, that have some
 * @param replacedBy where a rule of an included policy gives way here: the clauses it gives way to
 */
public record ClauseExplanation(
        ClauseEntry entry, List<RuleExplanation> rules, List<ClauseId> encodedBy, List<ClauseId> replacedBy) {

    public ClauseExplanation {
        rules = List.copyOf(rules);
        encodedBy = List.copyOf(encodedBy);
        replacedBy = List.copyOf(replacedBy);
    }
}
