package io.github.dingdianrules.casefiles.internal;

import java.util.List;
import java.util.stream.Stream;

/** Finds the node that a record complains about, from the address the record gives. */
final class FactPath {

    private FactPath() {}

    /**
     * @param facts what the record was built from
     * @param path address of a fact, such as {@code applications.evaluations[e1].resultOn}; ids of lists in between may
     *     be left out, and the address may start above {@code facts}
     * @param message tells by its first word which of several such nodes is meant
     * @return the node, or {@code facts} where the fact is not written down
     */
    static Node locate(Mapping facts, String path, String message) {
        String[] steps = path.split("\\.(?![^\\[]*])");
        for (int skipped = 0; skipped < steps.length; skipped++) {
            Stream<Node> found = Stream.of(facts);
            for (String step : List.of(steps).subList(skipped, steps.length)) {
                found = found.flatMap(node -> below(node, step));
            }
            List<Node> candidates = found.toList();
            if (!candidates.isEmpty()) {
                return candidates.stream()
                        .filter(node -> node instanceof Scalar scalar && message.startsWith(scalar.text() + " "))
                        .findFirst()
                        .orElse(candidates.get(0));
            }
        }
        return facts;
    }

    private static Stream<Node> below(Node node, String step) {
        if (node instanceof Sequence list) {
            return list.items().stream().flatMap(item -> below(item, step));
        }
        if (!(node instanceof Mapping mapping)) {
            return Stream.empty();
        }
        int bracket = step.indexOf('[');
        Node value = mapping.get(bracket < 0 ? step : step.substring(0, bracket));
        if (bracket < 0 || !(value instanceof Sequence list)) {
            return Stream.ofNullable(value);
        }
        String id = step.substring(bracket + 1, step.length() - 1);
        return list.items().stream().filter(item -> item instanceof Mapping one && id.equals(one.id()));
    }
}
