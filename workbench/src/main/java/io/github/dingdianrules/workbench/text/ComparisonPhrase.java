package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Comparison;

/** How a recorded value is held against a figure, in words; a negated comparison is said the other way round. */
final class ComparisonPhrase {

    private ComparisonPhrase() {}

    static String of(Comparison comparison, boolean negated, Object figure, Language language) {
        if (figure instanceof Period && comparison == Comparison.AT_LEAST) {
            return negated ? language.pick("未满", "for less than") : language.pick("已满", "for at least");
        }
        if (figure instanceof Period && comparison == Comparison.AT_MOST) {
            return negated ? language.pick("已超过", "over") : language.pick("未超过", "not over");
        }
        return negated ? negation(comparison, language) : language.pick(comparison.zh(), comparison.en());
    }

    private static String negation(Comparison comparison, Language language) {
        return switch (comparison) {
            case AT_LEAST -> of(Comparison.LESS_THAN, language);
            case LESS_THAN -> of(Comparison.AT_LEAST, language);
            case AT_MOST -> of(Comparison.MORE_THAN, language);
            case MORE_THAN -> of(Comparison.AT_MOST, language);
            case ON_OR_AFTER -> of(Comparison.BEFORE, language);
            case BEFORE -> of(Comparison.ON_OR_AFTER, language);
            case ON_OR_BEFORE -> of(Comparison.AFTER, language);
            case AFTER -> of(Comparison.ON_OR_BEFORE, language);
            case IS -> language.pick("不为", "≠");
            case AMONG -> language.pick("不属于", "∉");
            case INCLUDES -> language.pick("不包含", "does not include");
            case IS_KNOWN -> language.pick("未记载", "is not recorded");
            case ANY_RECORDED -> language.pick("无记载", "is empty");
        };
    }

    private static String of(Comparison comparison, Language language) {
        return language.pick(comparison.zh(), comparison.en());
    }
}
