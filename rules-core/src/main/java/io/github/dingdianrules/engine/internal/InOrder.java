package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decisions in the order of an assessment: by topic and subject, then by the ground and what follows from it.
 *
 * <p>Those about one subject are sorted as they come, while they are at hand, so that only subjects are left to sort.
 */
final class InOrder {

    private static final Comparator<Decision> ABOUT_ONE = Comparator.comparing(
                    (Decision decision) -> decision.kind().topic())
            .thenComparing(decision -> decision.clauses().get(0))
            .thenComparing(Decision::kind)
            .thenComparing(Decision::clause)
            .thenComparing(Decision::rule)
            .thenComparing(decision -> decision.clauses().toString());

    private final Map<Topic, SortedMap<String, List<Decision>>> decisions = new EnumMap<>(Topic.class);

    /**
     * Each subject once: a case file refuses ids that would give two things the same address.
     *
     * @param about the subject, in any order; not to be changed afterwards
     */
    void add(String subject, List<Decision> about) {
        about.sort(ABOUT_ONE);
        int from = 0;
        for (int to = 1; to <= about.size(); to++) {
            Topic topic = about.get(from).kind().topic();
            if (to == about.size() || about.get(to).kind().topic() != topic) {
                decisions.computeIfAbsent(topic, any -> new TreeMap<>()).put(subject, about.subList(from, to));
                from = to;
            }
        }
    }

    List<Decision> list() {
        List<Decision> list = new ArrayList<>();
        for (SortedMap<String, List<Decision>> ofTopic : decisions.values()) {
            ofTopic.values().forEach(list::addAll);
        }
        return list;
    }
}
