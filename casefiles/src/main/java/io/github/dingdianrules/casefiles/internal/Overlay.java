package io.github.dingdianrules.casefiles.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            Node below = lower.get(name);
            if (isNull(field.value()) && below != null) {
                fields.remove(name);
            } else {
                fields.put(name, new Mapping.Field(field.key(), lay(field.value(), below)));
            }
        });
        return upper.withFields(fields);
    }

    /** @return the facts as they stand, with nothing below; a {@code null} in them is a problem */
    Mapping alone(Mapping facts) {
        return lay(facts, Mapping.emptyAt(facts));
    }

    private Node lay(Node upper, Node lower) {
        if (upper instanceof Mapping mapping) {
            return lower instanceof Mapping below ? lay(mapping, below) : alone(mapping);
        }
        if (upper instanceof Sequence list) {
            return lower instanceof Sequence below && list.hasIds() && below.hasIds()
                    ? layById(list, below)
                    : list.withItems(
                            list.items().stream().map(item -> lay(item, null)).toList());
        }
        if (isNull(upper)) {
            problems.add(upper, "nothing to forget here; leave the field out: a fact that is left out is unknown");
        }
        return upper;
    }

    private Sequence layById(Sequence upper, Sequence lower) {
        Map<String, Node> merged = new LinkedHashMap<>();
        lower.items().forEach(item -> merged.put(((Mapping) item).id(), item));
        List<Node> repeated = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Node item : upper.items()) {
            String id = ((Mapping) item).id();
            if (seen.contains(id)) {
                repeated.add(item);
            } else {
                merged.put(id, lay(item, merged.get(id)));
                seen.add(id);
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
