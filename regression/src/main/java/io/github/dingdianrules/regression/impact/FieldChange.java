package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.decision.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a decision says otherwise than before.
 *
 * @param before what it said; empty where it said nothing of the sort
 * @param after what it says now
 */
public record FieldChange(DecisionField field, Optional<Object> before, Optional<Object> after) {

    /** @return every field in which the two differ, in the order of the fields; all that it says where one of them is not there */
    static List<FieldChange> between(Optional<Decision> before, Optional<Decision> after) {
        return Arrays.stream(DecisionField.values())
                .map(field -> new FieldChange(field, before.flatMap(field::of), after.flatMap(field::of)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }
}
