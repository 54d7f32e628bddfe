package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Located;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/** Recorded values and figures of a policy as an official writes them. */
public final class Values {

    private static final int CENTS = 2;

    private Values() {}

    public static String of(Object value, Language language) {
        if (value == null) {
            return language.of(Phrase.NOT_RECORDED);
        }
        if (value instanceof Boolean yes) {
            return language.of(yes ? Phrase.YES : Phrase.NO);
        }
        if (value instanceof Labelled term) {
            return language.of(term);
        }
        if (value instanceof Period period) {
            return language.pick(period.zh(), period.en());
        }
        if (value instanceof BigDecimal amount) {
            return amount(amount, language);
        }
        if (value instanceof Located fact) {
            return FactLabels.of(fact.path(), language);
        }
        return value instanceof Collection<?> several ? several(several, language) : value.toString();
    }

    /** @return the shares of a band, as in 不超过 20%（含） */
    public static String shares(Band band, Language language) {
        String lower = band.lower() == null ? null : bound(band.lower(), band.lowerIncluded(), language);
        return range(lower, bound(band.upper(), band.upperIncluded(), language), language);
    }

    private static String bound(BigDecimal share, boolean included, Language language) {
        return percent(share) + language.inBrackets(language.of(included ? Phrase.INCLUDED : Phrase.NOT_INCLUDED));
    }

    /** @param lower {@code null} where there is no lower bound */
    public static String range(String lower, String upper, Language language) {
        return lower == null ? language.of(Phrase.UP_TO, upper) : language.of(Phrase.FROM_TO, lower, upper);
    }

    public static String amount(BigDecimal yuan, Language language) {
        BigDecimal exact = yuan.scale() < CENTS ? yuan.setScale(CENTS, RoundingMode.UNNECESSARY) : yuan;
        return language.of(Phrase.YUAN, String.format(Locale.ROOT, "%,." + exact.scale() + "f", exact));
    }

    static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String several(Collection<?> values, Language language) {
        return values.isEmpty()
                ? language.of(Phrase.NONE)
                : language.row(values.stream().map(value -> of(value, language)).toList());
    }
}
