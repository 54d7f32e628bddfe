package io.github.dingdianrules.explain;

import io.github.dingdianrules.clause.ClauseId;
import java.util.List;

/**
 * A matter that a rule is not about, though it is of the sort the rule is asked about.
 *
 * @param from clauses of the decision that the matter is; empty where it is none
 * @param unmet the first of the rule's selecting constraints that it does not meet
 */
public record OtherMatter(String subject, List<ClauseId> from, Selection unmet) {

    public OtherMatter {
        from = List.copyOf(from);
    }
}
