package io.github.dingdianrules.explain;

import io.github.dingdianrules.clause.ClauseId;
import java.util.List;
import java.util.Optional;

/**
 * How one rule looked at a case.
 *
 * @param through the clause by which a rule of an included policy holds here; empty for the policy's own
 * @param at file and line, such as {@code breach.drl:41}
 * @param sort the sort of matter it is asked about
 * @param selections the constraints by which it selects among them, as written
 * @param matters the matters it is about
 * @param others matters of the sort that it is not about
 */
public record RuleExplanation(
        String name,
        ClauseId clause,
        Optional<ClauseId> through,
        String at,
        Sort sort,
        List<String> selections,
        List<MatterExplanation> matters,
        List<OtherMatter> others) {

    public RuleExplanation {
        selections = List.copyOf(selections);
        matters = List.copyOf(matters);
        others = List.copyOf(others);
    }

    /** @return whether it is about anything in the case */
    public boolean isConcerned() {
        return !matters.isEmpty();
    }
}
