package io.github.dingdianrules.casefiles.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named values in the order written. */
public final class Mapping extends Node {

    private final Map<String, Field> fields;

    /** @param key where the name stands */
    record Field(Mark key, Node value) {}

    Mapping(Mark mark, Map<String, Field> fields) {
        super(mark);
        this.fields = Collections.unmodifiableMap(fields);
        fields.forEach((name, field) -> field.value().writtenUnder(this, Quoted.shortened(name)));
    }

    /** An empty mapping that stands in for one that {@code node} could have held. */
    public static Mapping emptyAt(Node node) {
        Mapping empty = new Mapping(node.mark(), Map.of());
        empty.writtenWhere(node);
        return empty;
    }

    Map<String, Field> fields() {
        return fields;
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** @return the value of that name, or {@code null} */
    public @Nullable Node get(String name) {
        Field field = fields.get(name);
        return field == null ? null : field.value();
    }

    /** @return this mapping with other fields, still reported at this place */
    Mapping withFields(Map<String, Field> others) {
        Mapping changed = new Mapping(mark(), others);
        changed.writtenWhere(this);
        return changed;
    }

    /** @return this mapping without one field */
    public Mapping without(String name) {
        if (!has(name)) {
            return this;
        }
        Map<String, Field> rest = new LinkedHashMap<>(fields);
        rest.remove(name);
        return withFields(rest);
    }

    /** @return the text of the field {@code id}, or {@code null} where there is none */
    @Nullable
    String id() {
        return get("id") instanceof Scalar id && id.kind() == Scalar.Kind.TEXT ? id.text() : null;
    }

    @Override
    String described() {
        return "a group of fields";
    }
}
