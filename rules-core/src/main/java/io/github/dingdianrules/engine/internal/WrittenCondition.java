package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule binds to {@code $holds}, as it is written: questions under {@code all}, {@code any} and {@code no}. */
sealed interface WrittenCondition {

    Pattern PUT_TOGETHER = Pattern.compile("(all|any|no)\\s*\\((.*)\\)", Pattern.DOTALL);

    /**
     * The same with the answers of one matter.
     *
     * @param negated whether an odd number of {@code no} stands around it
     */
    Condition answered(Truth truth, boolean negated);

    String text();

    /** @param written what is bound to {@code $holds} */
    static WrittenCondition parse(String written) {
        String text = written.strip().replaceAll("\\s+", " ");
        Matcher together = PUT_TOGETHER.matcher(text);
        if (!together.matches() || !closesAtTheEnd(text)) {
            return new Single(text);
        }
        List<WrittenCondition> parts = separated(together.group(2)).stream()
                .map(WrittenCondition::parse)
                .toList();
        return together.group(1).equals("no")
                ? new Opposite(text, parts.get(0))
                : new Together(text, together.group(1).equals("all"), parts);
    }

    /** What stands between commas that lie in no parentheses and no text. */
    static List<String> separated(String list) {
        List<String> items = new ArrayList<>();
        int from = 0;
        for (int comma : outside(list, ',')) {
            items.add(list.substring(from, comma).strip());
            from = comma + 1;
        }
        items.add(list.substring(from).strip());
        return items;
    }

    private static boolean closesAtTheEnd(String call) {
        return outside(call, ')').equals(List.of(call.length() - 1));
    }

    /** Where the character stands outside of texts and of all parentheses but those it closes. */
    private static List<Integer> outside(String text, char wanted) {
        List<Integer> positions = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c == wanted && depth == 0) {
                    positions.add(i);
                }
            }
        }
        return positions;
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
