package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.RuleSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a condition can hold at all, and whether it can fail: by trying every answer to its questions. */
final class Satisfiability {

    /** More questions than any rule asks; beyond it nothing is claimed. */
    private static final int MOST_QUESTIONS = 14;

    private static final Pattern THRESHOLD = Pattern.compile(
            "(.*(?:AtLeast|MoreThan|AtMost)\\((?:(?:days|workingDays|months|years)\\()?\"?)(\\d+(?:\\.\\d+)?)\"?\\)?\\)");

    private static final String NULL = "null";

    private Satisfiability() {}

    /** @return what makes it impossible to hold, a constraint or the question; empty when it can hold */
    static Optional<Expression> contradiction(RuleSource rule) {
        Map<String, Set<String>> allowed = new HashMap<>();
        Map<String, Set<String>> excluded = new HashMap<>();
        Map<String, String> under = new HashMap<>();
        for (RuleSource.Constraint constraint : rule.selection()) {
            Expression test = constraint.expression();
            if (test instanceof Expression.Comparison comparison) {
                note(comparison.left(), comparison.equal(), List.of(comparison.right()), allowed, excluded);
            } else if (test instanceof Expression.Among among) {
                note(among.value(), among.within(), among.list(), allowed, excluded);
            } else if (test instanceof Expression.Call call && call.name().equals("under")) {
                String other = under.put(call.name(), call.toString());
                if (other != null && !other.equals(call.toString())) {
                    return Optional.of(test);
                }
            }
            for (Map.Entry<String, Set<String>> values : allowed.entrySet()) {
                Set<String> left = new HashSet<>(values.getValue());
                left.removeAll(excluded.getOrDefault(values.getKey(), Set.of()));
                if (left.isEmpty()) {
                    return Optional.of(test);
                }
            }
        }
        return rule.question().filter(question -> !canBe(question, true));
    }

    /** @return whether its question can be answered in one way only: yes */
    static boolean alwaysHolds(RuleSource rule) {
        return rule.question().filter(question -> !canBe(question, false)).isPresent();
    }

    private static void note(
            Expression of,
            boolean equal,
            List<Expression> values,
            Map<String, Set<String>> allowed,
            Map<String, Set<String>> excluded) {
        Set<String> written = new HashSet<>();
        values.forEach(value -> written.add(value.toString()));
        if (equal) {
            allowed.merge(of.toString(), written, (before, now) -> {
                Set<String> both = new HashSet<>(before);
                both.retainAll(now);
                return both;
            });
        } else {
            excluded.computeIfAbsent(of.toString(), path -> new HashSet<>()).addAll(written);
        }
        if (equal && !written.contains(NULL)) {
            excluded.computeIfAbsent(of.toString(), path -> new HashSet<>()).add(NULL);
        }
    }

    private static boolean canBe(Expression question, boolean wanted) {
        Set<String> asked = new LinkedHashSet<>();
        collect(question, asked);
        List<String> questions = new ArrayList<>(asked);
        if (questions.size() > MOST_QUESTIONS) {
            return true;
        }
        for (int answers = 0; answers < 1 << questions.size(); answers++) {
            Set<String> yes = new HashSet<>();
            for (int i = 0; i < questions.size(); i++) {
                if ((answers >> i & 1) == 1) {
                    yes.add(questions.get(i));
                }
            }
            if (holds(question, yes) == wanted && isConsistent(questions, yes)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Expression question, Set<String> into) {
        if (isConnective(question)) {
            ((Expression.Call) question).arguments().forEach(part -> collect(part, into));
        } else {
            into.add(question.toString());
        }
    }

    private static boolean isConnective(Expression question) {
        return question instanceof Expression.Call call
                && call.of() == null
                && Set.of("all", "any", "no").contains(call.name());
    }

    private static boolean holds(Expression question, Set<String> yes) {
        if (!isConnective(question)) {
            return yes.contains(question.toString());
        }
        Expression.Call call = (Expression.Call) question;
        return switch (call.name()) {
            case "all" -> call.arguments().stream().allMatch(part -> holds(part, yes));
            case "any" -> call.arguments().stream().anyMatch(part -> holds(part, yes));
            default -> call.arguments().stream().noneMatch(part -> holds(part, yes));
        };
    }

    /** Who has 100 beds has 50. Periods of different units are not compared. */
    private static boolean isConsistent(List<String> questions, Set<String> yes) {
        for (String one : questions) {
            for (String other : questions) {
                if (yes.contains(one) && !yes.contains(other) && implies(one, other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean implies(String one, String other) {
        Matcher first = THRESHOLD.matcher(one);
        Matcher second = THRESHOLD.matcher(other);
        if (!first.matches() || !second.matches() || !first.group(1).equals(second.group(1))) {
            return false;
        }
        int compared = new java.math.BigDecimal(first.group(2)).compareTo(new java.math.BigDecimal(second.group(2)));
        return first.group(1).contains("AtMost(") ? compared < 0 : compared > 0;
    }
}
