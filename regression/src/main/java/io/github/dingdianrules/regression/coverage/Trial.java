package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.truth.Truth;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes single facts of cases to see which answers to an element are possible at all. No change is tried twice. */
final class Trial {

    /** Of an answer that rests on a whole file; the first facts are as good as the others. */
    private static final int MOST_FACTS = 12;

    private final PolicyEngine engine;
    private final Map<Answer, Gap.Hint> given = new HashMap<>();
    private final Set<Gap.Hint> tried = new HashSet<>();

    /** An answer to an element of a rule. */
    record Answer(String rule, int place, Truth.Value value) {}

    Trial(PolicyEngine engine) {
        this.engine = engine;
    }

    /** @return the change of a fact that gives the answer; empty where none that was tried does */
    Optional<Gap.Hint> find(Answer wanted, List<ElementTally.Sighting> sightings) {
        for (ElementTally.Sighting sighting : sightings) {
            for (Truth.Leaf leaf : facts(sighting.answer())) {
                for (Optional<Object> value : values(leaf, wanted.value())) {
                    if (!given.containsKey(wanted)) {
                        with(leaf, value.orElse(null), sighting.entry());
                    }
                }
            }
        }
        return Optional.ofNullable(given.get(wanted));
    }

    private void with(Truth.Leaf leaf, @Nullable Object value, CaseEntry entry) {
        Gap.Hint change = new Gap.Hint(entry.id(), leaf.path(), Optional.ofNullable(value));
        if (!tried.add(change)) {
            return;
        }
        Optional<CaseFile> altered = Altered.fact(entry.facts(), leaf.owner(), leaf.field(), value);
        altered.ifPresent(facts -> engine.trace(facts).stream()
                .filter(RuleTrace::concerned)
                .forEach(trace -> Questions.of(trace)
                        .forEach((place, question) -> given.putIfAbsent(
                                new Answer(
                                        trace.rule(), place, question.answer().value()),
                                change))));
    }

    private static List<Truth.Leaf> facts(Truth answer) {
        return answer
                .leaves()
                .filter(leaf -> !leaf.field().isEmpty())
                .limit(MOST_FACTS)
                .collect(Collectors.toMap(Truth.Leaf::path, leaf -> leaf, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What the fact could be instead; empty stands for unknown. */
    private static List<Optional<Object>> values(Truth.Leaf leaf, Truth.Value wanted) {
        if (wanted == Truth.Value.UNKNOWN) {
            return List.of(Optional.empty());
        }
        return closedList(leaf)
                .filter(value -> !Objects.equals(value, leaf.actual()))
                .sorted(Comparator.comparing(value -> isFigure(value, leaf) != (wanted == Truth.Value.TRUE)))
                .map(Optional::of)
                .toList();
    }

    /** What the rule names makes the question true more likely than not, and is tried first for that. */
    private static boolean isFigure(Object value, Truth.Leaf leaf) {
        return leaf.figure() instanceof Collection<?> listed ? listed.contains(value) : value.equals(leaf.figure());
    }

    /** @return whether all that the fact could be can be tried */
    static boolean canTryAll(Truth.Leaf leaf) {
        return closedList(leaf).findAny().isPresent();
    }

    private static Stream<Object> closedList(Truth.Leaf leaf) {
        Class<?> type = type(leaf);
        if (type == Boolean.class) {
            return Stream.of(true, false);
        }
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty();
    }

    private static Class<?> type(Truth.Leaf leaf) {
        return Stream.ofNullable(leaf.owner().getClass().getRecordComponents())
                .flatMap(Arrays::stream)
                .filter(component -> component.getName().equals(leaf.field()))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElse(Object.class);
    }
}
