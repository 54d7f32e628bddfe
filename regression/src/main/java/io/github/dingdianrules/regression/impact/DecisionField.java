package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.facts.Labelled;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a decision says, piece by piece; everything but its grounds. */
public enum DecisionField implements Labelled {
    /** Whether it must, may or must not be done. */
    MODALITY("约束力", "modality", true, Decision::modality),
    /** Whether it is certain. */
    CERTAINTY("确定性", "certainty", true, Decision::certainty),
    /** Who acts. */
    ACTOR("主体", "actor", true, Decision::actor),
    /** The period within which to act. */
    PERIOD("期间", "period", true, decision -> decision.terms().period()),
    /** The last day to act. */
    DEADLINE("期限", "deadline", false, decision -> decision.terms().deadline()),
    /** The first day on which it may happen. */
    EARLIEST("最早", "earliest day", false, decision -> decision.terms().earliest()),
    /** The first day of the state. */
    FROM("起始日", "from", false, decision -> decision.terms().from()),
    /** The last day of the state. */
    UNTIL("截止日", "until", false, decision -> decision.terms().until()),
    /** Whether it is said as a rule only. */
    USUAL("原则上", "as a rule", true, decision -> decision.terms().usual()),
    /** The range of shares. */
    BAND("幅度", "range", true, decision -> band(decision, DecisionField::shares)),
    /** What the shares are taken of. */
    BAND_BASE("幅度的基数", "base of the range", false, decision -> band(decision, band -> plainIfKnown(band.base()))),
    /** What the range comes to. */
    BAND_AMOUNTS("幅度折合金额", "range in yuan", false, decision -> band(decision, DecisionField::amounts)),
    /** The fixed amount. */
    AMOUNT("金额", "amount", false, decision -> plainIfKnown(decision.terms().amount())),
    /** What it is about. */
    ITEMS("内容", "items", false, decision -> decision.terms().items()),
    /** The clauses it rests on. */
    CLAUSES("条款", "clauses", true, Decision::clauses),
    /** The facts that would settle it. */
    MISSING("尚缺事实", "missing facts", false, Decision::missing),
    /** The facts without which a date or an amount cannot be worked out. */
    TERMS_MISSING(
            "期限或者金额尚缺",
            "dates or amounts need",
            false,
            decision -> decision.terms().missing()),
    /** The clauses under which it can be contested. */
    REMEDIES("救济", "remedy", true, Decision::remedies);

    private final String zh;
    private final String en;
    private final boolean ofThePolicy;
    private final Function<Decision, @Nullable Object> value;

    DecisionField(String zh, String en, boolean ofThePolicy, Function<Decision, @Nullable Object> value) {
        this.zh = zh;
        this.en = en;
        this.ofThePolicy = ofThePolicy;
        this.value = value;
    }

    /** @return whether the policy states it, rather than a case bringing it about */
    public boolean ofThePolicy() {
        return ofThePolicy;
    }

    /** @return what the decision says; empty where it says nothing of the sort. Equal figures are equal values. */
    public Optional<Object> of(Decision decision) {
        return Optional.ofNullable(value.apply(decision)).filter(DecisionField::saysSomething);
    }

    private static boolean saysSomething(Object value) {
        return !(value instanceof Collection<?> several && several.isEmpty()) && !Boolean.FALSE.equals(value);
    }

    private static <T> @Nullable T band(Decision decision, Function<Band, @Nullable T> part) {
        return Optional.ofNullable(decision.terms().band()).map(part).orElse(null);
    }

    private static Band shares(Band band) {
        return new Band(
                plainIfKnown(band.lower()), band.lowerIncluded(), plain(band.upper()), band.upperIncluded(), null);
    }

    private static @Nullable AmountRange amounts(Band band) {
        return band.upperAmount()
                .map(upper -> new AmountRange(band.lowerAmount().map(DecisionField::plain), plain(upper)))
                .orElse(null);
    }

    /** So that 0.2 and 0.20 are the same figure. */
    private static BigDecimal plain(BigDecimal figure) {
        return figure.stripTrailingZeros();
    }

    private static @Nullable BigDecimal plainIfKnown(@Nullable BigDecimal figure) {
        return figure == null ? null : plain(figure);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
