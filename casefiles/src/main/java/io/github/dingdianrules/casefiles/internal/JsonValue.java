package io.github.dingdianrules.casefiles.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Located;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Single values as JSON: amounts as plain decimal texts, constants by name, facts by address. */
public final class JsonValue {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonValue() {}

    /** @param value not {@code null} */
    public static JsonNode of(Object value) {
        if (value instanceof Boolean yes) {
            return JSON.booleanNode(yes);
        }
        if (value instanceof Integer count) {
            return JSON.numberNode(count);
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        return JSON.textNode(text(value));
    }

    /** @return the name a case file calls it by */
    public static String name(Labelled item) {
        return item instanceof Enum<?> constant ? constant.name() : item.en();
    }

    /** @return the value as a case file writes it */
    public static String text(Object value) {
        if (value instanceof BigDecimal amount) {
            return amount.toPlainString();
        }
        if (value instanceof Period period) {
            return period.amount() + " " + period.unit().name();
        }
        if (value instanceof Labelled item) {
            return name(item);
        }
        return value instanceof Located fact ? fact.path() : value.toString();
    }

    /** A set has no order of its own, so it gets one. */
    private static ArrayNode list(Collection<?> values) {
        Stream<JsonNode> nodes = values.stream().map(JsonValue::of);
        List<JsonNode> ordered =
                (values instanceof List ? nodes : nodes.sorted(Comparator.comparing(JsonNode::asText))).toList();
        return JSON.arrayNode().addAll(ordered);
    }
}
