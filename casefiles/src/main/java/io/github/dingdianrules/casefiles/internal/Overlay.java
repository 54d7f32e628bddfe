package io.github.dingdianrules.casefiles.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays the facts of a case over the baseline.
 *
 * <p>Groups of fields merge field by field, lists whose items have ids merge item by item, anything else replaces what
 * it lies over. {@code null} forgets the baseline's value; where there is none to forget it is a problem.
 */
final class Overlay {

    private final Problems problems;

    Overlay(Problems problems) {
        this.problems = problems;
    }

    /** @return the facts of {@code upper} over those of {@code lower}; neither is changed */
    Mapping lay(Mapping upper, Mapping lower) {
        Map<String, Mapping.Field> fields = new LinkedHashMap<>(lower.fields());
        upper.fields().forEach((name, field) -> {
            if (!isNull(field.value())) {
                fields.put(name, new Mapping.Field(field.key(), lay(field.value(), lower.get(name))));
            } else if (fields.remove(name) == null) {
                reportNothingToForget(field.value());
            }
        });
        return upper.withFields(fields);
    }

    /** @return the facts as they stand, with nothing below; a {@code null} in them is a problem */
    Mapping alone(Mapping facts) {
        return lay(facts, Mapping.emptyAt(facts));
    }

    private Node lay(Node upper, @Nullable Node lower) {
        if (upper instanceof Mapping mapping) {
            return lower instanceof Mapping below ? lay(mapping, below) : alone(mapping);
        }
        if (upper instanceof Sequence list) {
            return lower instanceof Sequence below && list.hasIds() && below.hasIds()
                    ? layById(list, below)
                    : list.withItems(replacing(list));
        }
        return upper;
    }

    private List<Node> replacing(Sequence list) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            if (isNull(item)) {
                reportNothingToForget(item);
            } else {
                items.add(lay(item, null));
            }
        }
        return items;
    }

    private void reportNothingToForget(Node node) {
        problems.add(node, "nothing to forget here; leave the field out: a fact that is left out is unknown");
    }

    private Sequence layById(Sequence upper, Sequence lower) {
        Map<String, Node> merged = new LinkedHashMap<>();
        lower.items().forEach(item -> merged.put(((Mapping) item).id(), item));
        Set<String> seen = new HashSet<>();
        List<Node> repeated = new ArrayList<>();
        for (Node item : upper.items()) {
            String id = ((Mapping) item).id();
            if (seen.add(id)) {
                merged.put(id, lay(item, merged.get(id)));
            } else {
                repeated.add(item); // kept, so that the repetition is reported
            }
        }
        List<Node> items = new ArrayList<>(merged.values());
        items.addAll(repeated);
        return upper.withItems(items);
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }
}
