package io.github.dingdianrules.casefiles.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/** The grounds of a decision as a tree: {@code all}, {@code any} and {@code not} over leaves. */
public final class GroundsJson {

    private GroundsJson() {}

    public static ObjectNode of(Truth truth) {
        if (truth instanceof Truth.Leaf leaf) {
            return leaf(leaf);
        }
        if (truth instanceof Truth.All all) {
            return parts("all", all, all.parts());
        }
        if (truth instanceof Truth.Any any) {
            return parts("any", any, any.parts());
        }
        Truth.Not not = (Truth.Not) truth;
        return parts("not", not, List.of(not.of()));
    }

    private static ObjectNode parts(String op, Truth truth, List<Truth> parts) {
        ObjectNode node = node(op, truth);
        ArrayNode array = node.putArray("parts");
        parts.forEach(part -> array.add(of(part)));
        return node;
    }

    private static ObjectNode leaf(Truth.Leaf leaf) {
        ObjectNode node = node("leaf", leaf).put("path", leaf.path());
        if (leaf.actual() != null) {
            node.set("actual", JsonValue.of(leaf.actual()));
        }
        node.put("comparison", leaf.comparison().name());
        if (leaf.figure() != null) {
            node.set("figure", JsonValue.of(leaf.figure()));
        }
        return node;
    }

    private static ObjectNode node(String op, Truth truth) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("op", op)
                .put("value", truth.value().name());
    }
}
