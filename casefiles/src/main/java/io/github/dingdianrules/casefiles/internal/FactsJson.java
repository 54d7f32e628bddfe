package io.github.dingdianrules.casefiles.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Facts as a tree that {@link Binder} reads back into equal facts. */
public final class FactsJson {

    private FactsJson() {}

    public static ObjectNode of(Record facts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        RecordShape.of(facts.getClass()).values(facts).forEach((name, value) -> {
            if (value != null) {
                node.set(name, tree(value));
            }
        });
        return node;
    }

    private static JsonNode tree(Object value) {
        if (value instanceof Collection<?> items) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(tree(item)));
            return array;
        }
        return value instanceof Record facts ? of(facts) : JsonValue.of(value);
    }
}
