package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grounds of a decision as they are told: negations carried down to the single facts, parts that made no difference
 * left out, nothing said twice.
 */
sealed interface Ground {

    Truth.Value value();

    /** One fact with its value and what it was held against. */
    record Element(Truth.Value value, String sentence) implements Ground {}

    /** Several grounds, all or any of which are needed. */
    record Group(Truth.Value value, boolean all, List<Ground> parts) implements Ground {}

    /** What an earlier stage found, with its grounds; these are left out where they say nothing. */
    record Earlier(Truth.Value value, String sentence, Ground grounds) implements Ground {}

    static Ground of(Truth truth, Language language) {
        return of(truth, false, language);
    }

    /** The condition of a rule with every question in it, also those that made no difference. */
    static Ground of(Condition condition, Language language) {
        if (condition instanceof Condition.Several several) {
            return new Group(
                    several.value(),
                    several.all(),
                    several.parts().stream().map(part -> of(part, language)).toList());
        }
        Condition.Question question = (Condition.Question) condition;
        Ground answer = of(question.counted(), language);
        Optional<EarlierStage> earlier = EarlierStage.found(question.text());
        if (earlier.isPresent()) {
            Phrase some = question.negated() ? Phrase.NONE_OF : Phrase.SOME;
            return new Earlier(answer.value(), language.of(some, language.of(earlier.get())), answer);
        }
        return answer instanceof Group group && group.parts().isEmpty() ? unrecorded(question, language) : answer;
    }

    /** A list that is empty answers without a fact that could be named, so the question is. */
    private static Ground unrecorded(Condition.Question question, Language language) {
        String asked = question.negated() ? "no(" + question.text() + ")" : question.text();
        Phrase why = question.value() == Truth.Value.TRUE ? Phrase.NOTHING_AGAINST : Phrase.NOTHING_FOR;
        return new Element(question.value(), language.pair(asked, language.of(why)));
    }

    private static Ground of(Truth truth, boolean negated, Language language) {
        if (truth instanceof Truth.Not not) {
            return of(not.of(), !negated, language);
        }
        if (truth instanceof Truth.All all) {
            return group(!negated, all.parts(), negated, language);
        }
        if (truth instanceof Truth.Any any) {
            return group(negated, any.parts(), negated, language);
        }
        Truth.Leaf leaf = (Truth.Leaf) truth;
        Truth told = negated ? Truth.no(leaf) : leaf;
        return new Element(told.value(), sentence(leaf, negated, language));
    }

    private static Ground group(boolean all, List<Truth> truths, boolean negated, Language language) {
        Set<Ground> parts = new LinkedHashSet<>();
        for (Truth truth : truths) {
            Ground part = of(truth, negated, language);
            if (part instanceof Group inner && inner.all == all) {
                parts.addAll(inner.parts);
            } else {
                parts.add(part);
            }
        }
        Truth.Value value = fold(all, parts);
        List<Ground> telling = new ArrayList<>(parts);
        telling.removeIf(part -> !tells(part.value(), value, all));
        return telling.size() == 1 ? telling.get(0) : new Group(value, all, telling);
    }

    private static Truth.Value fold(boolean all, Set<Ground> parts) {
        Truth.Value decisive = all ? Truth.Value.FALSE : Truth.Value.TRUE;
        if (parts.stream().anyMatch(part -> part.value() == decisive)) {
            return decisive;
        }
        return parts.stream().anyMatch(part -> part.value() == Truth.Value.UNKNOWN)
                ? Truth.Value.UNKNOWN
                : all ? Truth.Value.TRUE : Truth.Value.FALSE;
    }

    /** One part settles that not all hold, or that some does; for the opposite every part is needed. */
    private static boolean tells(Truth.Value part, Truth.Value whole, boolean all) {
        return switch (whole) {
            case TRUE -> all || part == Truth.Value.TRUE;
            case FALSE -> !all || part == Truth.Value.FALSE;
            case UNKNOWN -> all || part == Truth.Value.UNKNOWN;
        };
    }

    private static String sentence(Truth.Leaf leaf, boolean negated, Language language) {
        String told = language.pair(FactLabels.of(leaf.path(), language), value(leaf, leaf.actual(), language));
        if (speaksForItself(leaf)) {
            return told;
        }
        String comparison = ComparisonPhrase.of(leaf.comparison(), negated, leaf.figure(), language);
        return told + language.inBrackets(comparison + " " + value(leaf, leaf.figure(), language));
    }

    private static boolean speaksForItself(Truth.Leaf leaf) {
        return leaf.figure() == null
                || leaf.comparison() == Comparison.IS
                        && (leaf.figure() instanceof Boolean || leaf.figure().equals(leaf.actual()));
    }

    /** A value of a fact as it is told: what is a share of something, in per cent. */
    static String value(Truth.Leaf leaf, Object value, Language language) {
        return value instanceof BigDecimal share && FactLabels.isShare(leaf.path())
                ? Values.percent(share)
                : Values.of(value, language);
    }
}
