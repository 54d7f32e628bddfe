package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the answers to one element of a rule. */
final class ElementTally {

    /** Where in a case an answer was given, to be looked at again. */
    record Sighting(CaseEntry entry, Truth answer) {}

    private static final Pattern ID = Pattern.compile("\\[.*?]");

    /** Enough to find one that would be unknown without some fact. */
    private static final int MOST_SIGHTINGS = 4;

    private final int place;
    private final Map<Truth.Value, Seen> answers = new EnumMap<>(Truth.Value.class);
    private final Map<Truth.Value, String> lastCase = new HashMap<>();
    private final Map<Truth.Value, List<Sighting>> sightings = new EnumMap<>(Truth.Value.class);
    private Condition.Question question;
    private Truth.@Nullable Leaf leaf;
    private boolean severalFacts;

    /** @param asked as it was asked first, which is to be added as well */
    ElementTally(int place, Condition.Question asked) {
        this.place = place;
        this.question = asked;
    }

    int place() {
        return place;
    }

    void add(CaseEntry entry, Condition.Question asked) {
        question = asked;
        if (asked.answer() instanceof Truth.Leaf one) {
            leaf = leaf == null || leaf.figure() == null ? one : leaf;
        } else {
            severalFacts = true;
        }
        Truth.Value answer = asked.answer().value();
        if (!entry.id().equals(lastCase.put(answer, entry.id()))) {
            answers.merge(answer, Seen.NEVER.in(entry.id()), (seen, first) -> seen.in(entry.id()));
            List<Sighting> kept = sightings.computeIfAbsent(answer, value -> new ArrayList<>());
            if (kept.size() < MOST_SIGHTINGS) {
                kept.add(new Sighting(entry, asked.answer()));
            }
        }
    }

    List<Sighting> sightings() {
        return sightings.values().stream().flatMap(List::stream).toList();
    }

    ElementCoverage coverage() {
        return new ElementCoverage(element(), answers);
    }

    /** @return the answer that speaks against the rule */
    Truth.Value failing() {
        return question.negated() ? Truth.Value.TRUE : Truth.Value.FALSE;
    }

    /** @return whether all that the fact it asks could be can be tried */
    boolean canTryAll() {
        return leaf != null && !severalFacts && Trial.canTryAll(leaf);
    }

    Element element() {
        return leaf == null || severalFacts
                ? new Element(place, question.text(), question.negated(), "", null, null)
                : new Element(
                        place,
                        question.text(),
                        question.negated(),
                        ID.matcher(leaf.path()).replaceAll(""),
                        leaf.comparison(),
                        leaf.figure() instanceof LocalDate ? null : leaf.figure());
    }
}
