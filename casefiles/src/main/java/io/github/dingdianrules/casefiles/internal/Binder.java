package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.facts.InvalidFactException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds records from nodes and reports everything that does not fit, each problem at its own line.
 *
 * <p>A data binder of the shelf converts where it can and stops at the first value it cannot use. Here nothing is
 * converted (no number for a text, no text for a yes), and one pass finds all problems of a file.
 */
final class Binder {

    private final Problems problems;
    private int failures;

    Binder(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param given components that the node may not state because they are known from elsewhere
     * @return the record, or {@code null} if it could not be built
     */
    <T> @Nullable T record(Class<T> type, Node node, Map<String, @Nullable String> given) {
        if (!(node instanceof Mapping mapping)) {
            fail(node, "must be a group of fields, not " + node.described());
            return null;
        }
        RecordShape shape = RecordShape.of(type);
        boolean misnamed = reportUnknown(mapping, shape, given);
        int before = failures;
        @Nullable Object[] values = new @Nullable Object[shape.readers().size()];
        int i = 0;
        for (Map.Entry<String, ValueReader> component : shape.readers().entrySet()) {
            Node value = mapping.get(component.getKey());
            values[i++] = given.containsKey(component.getKey())
                    ? given.get(component.getKey())
                    : value == null ? null : component.getValue().read(value, this);
        }
        return failures > before ? null : type.cast(create(shape, values, mapping, misnamed));
    }

    private boolean reportUnknown(Mapping mapping, RecordShape shape, Map<String, @Nullable String> given) {
        Set<String> valid = new LinkedHashSet<>(shape.readers().keySet());
        valid.removeAll(given.keySet());
        Map<String, Mapping.Field> unknown = new LinkedHashMap<>(mapping.fields());
        unknown.keySet().removeAll(valid);
        unknown.forEach((name, field) -> problems.addUnknownField(field, name, valid));
        return !unknown.isEmpty();
    }

    /**
     * @param misnamed whether some field has an unknown name; then a complaint that something is missing says nothing
     *     new
     */
    private @Nullable Object create(RecordShape shape, @Nullable Object[] values, Mapping mapping, boolean misnamed) {
        try {
            return shape.create(values);
        } catch (InvalidFactException e) {
            String message =
                    Objects.requireNonNull(e.getMessage()).substring(e.path().length() + 2);
            Node node = FactPath.locate(mapping, e.path(), message);
            if (node != mapping) {
                return fail(node, message);
            }
            return misnamed ? fail() : fail(mapping, lastStep(e.path()) + message);
        } catch (IllegalArgumentException e) {
            return misnamed ? fail() : fail(mapping, String.valueOf(e.getMessage()));
        }
    }

    /** A field that is missing has no line of its own, so the message names it. */
    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1) + ": ";
    }

    @Nullable
    List<Object> list(ValueReader element, Node node) {
        if (!(node instanceof Sequence sequence)) {
            fail(node, "must be a list, not " + node.described());
            return null;
        }
        int before = failures;
        reportRepeatedIds(sequence);
        List<Object> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            Object value = element.read(item, this);
            if (value != null) {
                items.add(value);
            }
        }
        return failures > before ? null : items;
    }

    private void reportRepeatedIds(Sequence sequence) {
        Set<String> seen = new HashSet<>();
        for (Node item : sequence.items()) {
            if (item instanceof Mapping mapping && mapping.id() != null && !seen.add(mapping.id())) {
                fail(Objects.requireNonNull(mapping.get("id")), "is used twice; ids are unique within a list");
            }
        }
    }

    @Nullable
    Set<Object> set(ValueReader element, Node node) {
        List<Object> items = list(element, node);
        if (items == null) {
            return null;
        }
        Set<Object> distinct = new LinkedHashSet<>(items);
        if (distinct.size() < items.size()) {
            fail(node, "names something twice");
        }
        return distinct;
    }

    @Nullable
    Map<String, Object> map(ValueReader element, Node node) {
        if (!(node instanceof Mapping mapping)) {
            fail(node, "must be a group of fields, not " + node.described());
            return null;
        }
        int before = failures;
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.fields().forEach((name, field) -> {
            Object value = element.read(field.value(), this);
            if (value != null) {
                values.put(name, value);
            }
        });
        return failures > before ? null : Collections.unmodifiableMap(values);
    }

    /** A node that is bound later, by its kind. */
    <T> @Nullable T expect(Class<T> kind, Node node) {
        if (kind.isInstance(node)) {
            return kind.cast(node);
        }
        fail(
                node,
                "must be " + (kind == Sequence.class ? "a list" : "a group of fields") + ", not " + node.described());
        return null;
    }

    @Nullable
    Object fail(Node node, String message) {
        problems.add(node, message);
        return fail();
    }

    /** Nothing can be built, for a reason already reported. */
    private @Nullable Object fail() {
        failures++;
        return null;
    }

    @Nullable
    Object failNotAmong(Scalar scalar, List<String> valid) {
        problems.addNotAmong(scalar, scalar.text(), valid, "there is no " + Quoted.of(scalar.text()));
        return fail();
    }
}
