package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import java.util.List;
import java.util.Optional;

/**
 * Decisions of one rule that appeared, vanished or changed in the same way.
 *
 * @param clause the clause that attaches them, by the edited rules where these still do
 * @param ruleBefore name of the rule they came from; empty where they appeared
 * @param ruleAfter name of the rule they come from; empty where they vanished
 * @param witnesses all cases that show it, by file and line; a case with several such decisions stands here as often
 */
public record DecisionImpact(
        Effect effect,
        ClauseId clause,
        Optional<String> ruleBefore,
        Optional<String> ruleAfter,
        DecisionKind kind,
        List<Witness<Decision>> witnesses) {

    public DecisionImpact {
        witnesses = List.copyOf(witnesses);
    }

    /** @return what one of the witnesses shows otherwise than before */
    public static List<FieldChange> changes(Witness<Decision> witness) {
        return FieldChange.between(witness.before(), witness.after());
    }

    /** @return what all witnesses show alike */
    public List<FieldChange> commonChanges() {
        return changes(witnesses.get(0)).stream()
                .filter(change ->
                        witnesses.stream().allMatch(witness -> changes(witness).contains(change)))
                .toList();
    }
}
