package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.Condition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The questions of a rule by their place in it. */
final class Questions {

    private Questions() {}

    static Map<Integer, Condition.Question> of(RuleTrace trace) {
        List<Condition.Question> inOrder =
                Objects.requireNonNull(trace.condition()).questions().toList();
        Map<Integer, Condition.Question> byPlace = new TreeMap<>();
        for (int place = 0; place < inOrder.size(); place++) {
            byPlace.put(place, inOrder.get(place));
        }
        return byPlace;
    }
}
