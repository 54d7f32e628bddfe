package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a rule binds to {@code $holds}, as it is written: questions under {@code all}, {@code any} and {@code no}. */
sealed interface WrittenCondition {

    Set<String> CONNECTIVES = Set.of("all", "any", "no");

    /**
     * The same with the answers of one matter.
     *
     * @param negated whether an odd number of {@code no} stands around it
     */
    Condition answered(Truth truth, boolean negated);

    String text();

    static WrittenCondition of(RuleSource rule) {
        return rule.question().map(WrittenCondition::of).orElseGet(() -> new Single(""));
    }

    private static WrittenCondition of(Expression question) {
        if (!(question instanceof Expression.Call call)
                || call.of() != null
                || !CONNECTIVES.contains(call.name())
                || call.arguments().isEmpty()) {
            return new Single(question.toString());
        }
        List<WrittenCondition> parts =
                call.arguments().stream().map(WrittenCondition::of).toList();
        return call.name().equals("no")
                ? new Opposite(call.toString(), parts.get(0))
                : new Together(call.toString(), call.name().equals("all"), parts);
    }

    /** One question. */
    record Single(String text) implements WrittenCondition {
        @Override
        public Condition answered(Truth truth, boolean negated) {
            return new Condition.Question(text, negated, truth);
        }
    }

    /** The opposite of something. */
    record Opposite(String text, WrittenCondition of) implements WrittenCondition {
        @Override
        public Condition answered(Truth truth, boolean negated) {
            return of.answered(Truth.no(truth), !negated);
        }
    }

    /** Several, all or any of which are needed. */
    record Together(String text, boolean all, List<WrittenCondition> parts) implements WrittenCondition {

        @Override
        public Condition answered(Truth truth, boolean negated) {
            if (parts.size() == 1) {
                return parts.get(0).answered(truth, negated);
            }
            List<Truth> answers = answers(truth);
            if (answers.size() != parts.size()) {
                return new Condition.Question(text, negated, truth);
            }
            List<Condition> answered = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                answered.add(parts.get(i).answered(answers.get(i), negated));
            }
            return new Condition.Several((negated ? Truth.no(truth) : truth).value(), all != negated, answered);
        }

        private List<Truth> answers(Truth truth) {
            if (all) {
                return truth instanceof Truth.All together ? together.parts() : List.of();
            }
            return truth instanceof Truth.Any together ? together.parts() : List.of();
        }
    }
}
