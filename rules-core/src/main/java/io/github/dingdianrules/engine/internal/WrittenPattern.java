package io.github.dingdianrules.engine.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one pattern of a rule, as it is written.
 *
 * @param selections the constraints by which it selects, in order
 * @param condition what it binds to {@code $holds}
 */
record WrittenPattern(List<String> selections, WrittenCondition condition) {

    private static final Pattern BINDING = Pattern.compile("\\$holds\\s*:(.*)", Pattern.DOTALL);

    /** @param text what stands between {@code when} and {@code then} */
    static WrittenPattern of(String text) {
        int opening = text.indexOf('(');
        int closing = text.lastIndexOf(')');
        List<String> constraints =
                opening < closing ? WrittenCondition.separated(text.substring(opening + 1, closing)) : List.of();
        return new WrittenPattern(
                constraints.stream()
                        .filter(constraint -> !constraint.startsWith("$"))
                        .toList(),
                constraints.stream()
                        .map(BINDING::matcher)
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(binding -> WrittenCondition.parse(binding.group(1)))
                        .orElseGet(() -> WrittenCondition.parse("")));
    }
}
