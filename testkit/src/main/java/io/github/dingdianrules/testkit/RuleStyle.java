package io.github.dingdianrules.testkit;

import io.github.dingdianrules.engine.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a rule is written: named by its clause, one pattern, one question, one call. */
final class RuleStyle {

    private static final int LONGEST_NAME = 70;

    private static final Pattern NAME = Pattern.compile("\\p{IsHan} (\\S+) .+");

    /** Words that make order into law, run code of their own, join, or compare with the clock. */
    private static final Pattern BANNED = Pattern.compile(
            "\\b(salience|no-loop|lock-on-active|agenda-group|ruleflow-group"
                    + "|activation-group|auto-focus|date-effective|date-expires|duration|timer|eval|exists|forall|accumulate"
                    + "|collect|from|function|declare|query|dialect|insert|insertLogical|update|modify|delete|retract|System)\\b");

    /** In a DRL expression everything from such a call on is dropped without a word. */
    private static final Pattern KEYWORD_AS_METHOD =
            Pattern.compile("\\.\\s*(and|or|not|in|matches|contains|memberOf|soundslike|str)\\s*\\(");

    private static final Pattern ONE_CALL = Pattern.compile(
            "decide(\\.by\\([\\w.]+\\))?(\\.through\\(\"[^;]*\"\\))?\\.(shall|may|mustNot|breach|breachUnder)\\([^;]*\\);");

    private static final Pattern PATTERN = Pattern.compile("^\\s*[A-Z]\\w*\\(", Pattern.MULTILINE);

    private RuleStyle() {}

    /** @return what is wrong with the rule, one sentence each, with where it stands; empty when nothing is */
    static List<String> problems(RuleSource rule) {
        List<String> problems = new ArrayList<>();
        Matcher name = NAME.matcher(rule.name());
        if (rule.clause().isEmpty()) {
            problems.add("has no @Clause");
        } else if (!name.matches() || !name.group(1).equals(rule.clause())) {
            problems.add("is not named by province, clause " + rule.clause() + " and a phrase");
        }
        if (rule.name().length() > LONGEST_NAME) {
            problems.add("has a name of more than " + LONGEST_NAME + " characters");
        }
        if (PATTERN.matcher(rule.condition()).results().count() != 1) {
            problems.add("does not match exactly one matter");
        }
        if (!rule.condition().contains("$holds :") || !rule.condition().contains("$holds.possible")) {
            problems.add("does not bind $holds and ask $holds.possible");
        }
        found(BANNED, rule.condition()).forEach(word -> problems.add("uses \"" + word + "\""));
        found(KEYWORD_AS_METHOD, rule.condition())
                .forEach(word ->
                        problems.add("calls ." + word + "(…), after which DRL drops the rest; use all, any, no"));
        if (!ONE_CALL.matcher(rule.consequence()).matches()) {
            problems.add("does more than decide in one call");
        }
        return problems.stream().map(problem -> rule.at() + " " + problem).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
