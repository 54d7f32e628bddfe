package io.github.dingdianrules.explain;

import io.github.dingdianrules.truth.Truth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The condition of a rule with its answers, as the rule is written: questions put together by {@code all} and {@code any},
 * with {@code no} carried down to the single questions.
 */
public sealed interface Condition {

    /** @return what it comes to in the rule */
    Truth.Value value();

    /** @return the single questions, in the order of the rule */
    Stream<Question> questions();

    /**
     * One question of the rule.
     *
     * @param text as written, such as {@code institution.bedsAtLeast(100)}
     * @param negated whether the rule needs it to be false
     * @param answer the answer to the question as written, before any negation
     */
    record Question(String text, boolean negated, Truth answer) implements Condition {

        /** @return the answer as it counts in the rule */
        public Truth counted() {
            return negated ? Truth.no(answer) : answer;
        }

        @Override
        public Truth.Value value() {
            return counted().value();
        }

        @Override
        public Stream<Question> questions() {
            return Stream.of(this);
        }
    }

    /**
     * Several conditions together.
     *
     * @param all whether all of them are needed; otherwise one suffices
     */
    record Several(Truth.Value value, boolean all, List<Condition> parts) implements Condition {

        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Question> questions() {
            return parts.stream().flatMap(Condition::questions);
        }
    }
}
