package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Certainty;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Terms;
import java.util.List;
import java.util.SortedSet;

/**
 * A decision without grounds, remedies and rule.
 *
 * @param clauses the ground first, then what attaches the consequence
 * @param missing facts that would settle it; empty when it is established
 */
public record Decided(
        DecisionKind kind,
        Modality modality,
        Certainty certainty,
        Actor actor,
        String subject,
        List<String> clauses,
        Terms terms,
        SortedSet<String> missing) {

    /** What of a decision by the rules can be held against one by hand. */
    public static Decided of(Decision decision) {
        return new Decided(
                decision.kind(),
                decision.modality(),
                decision.certainty(),
                decision.actor(),
                decision.subject(),
                decision.clauses().stream().map(ClauseId::text).toList(),
                decision.terms(),
                decision.missing());
    }

    boolean established() {
        return certainty == Certainty.ESTABLISHED;
    }
}
