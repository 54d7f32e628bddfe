package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.language.RuleSource;
import java.util.List;

/**
 * The one pattern of a rule, as it is written.
 *
 * @param selections the constraints by which it selects, in order
 * @param condition what it binds to {@code $holds}
 */
record WrittenPattern(List<String> selections, WrittenCondition condition) {

    static WrittenPattern of(RuleSource rule) {
        return new WrittenPattern(
                rule.selection().stream().map(RuleSource.Constraint::toString).toList(), WrittenCondition.of(rule));
    }
}
