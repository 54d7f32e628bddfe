package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.facts.Labelled;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** What a decision says, piece by piece; everything but its grounds. */
public enum DecisionField implements Labelled {
    MODALITY("约束力", "modality", true, Decision::modality),
    CERTAINTY("确定性", "certainty", true, Decision::certainty),
    ACTOR("主体", "actor", true, Decision::actor),
    PERIOD("期间", "period", true, decision -> decision.terms().period()),
    DEADLINE("期限", "deadline", false, decision -> decision.terms().deadline()),
    EARLIEST("最早", "earliest day", false, decision -> decision.terms().earliest()),
    FROM("起始日", "from", false, decision -> decision.terms().from()),
    UNTIL("截止日", "until", false, decision -> decision.terms().until()),
    USUAL("原则上", "as a rule", true, decision -> decision.terms().usual()),
    BAND("幅度", "range", true, decision -> band(decision, band -> of(band, null))),
    BAND_BASE("幅度的基数", "base of the range", false, decision -> band(decision, band -> plain(band.base()))),
    BAND_AMOUNTS("幅度折合金额", "range in yuan", false, decision -> band(decision, DecisionField::amounts)),
    AMOUNT("金额", "amount", false, decision -> plain(decision.terms().amount())),
    ITEMS("内容", "items", false, decision -> decision.terms().items()),
    CLAUSES("条款", "clauses", true, Decision::clauses),
    MISSING("尚缺事实", "missing facts", false, Decision::missing),
    TERMS_MISSING(
            "期限或者金额尚缺",
            "dates or amounts need",
            false,
            decision -> decision.terms().missing()),
    REMEDIES("救济", "remedy", true, Decision::remedies);

    private final String zh;
    private final String en;
    private final boolean ofThePolicy;
    private final Function<Decision, Object> value;

    DecisionField(String zh, String en, boolean ofThePolicy, Function<Decision, Object> value) {
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

    private static <T> T band(Decision decision, Function<Band, T> part) {
        return Optional.ofNullable(decision.terms().band()).map(part).orElse(null);
    }

    private static Band of(Band band, BigDecimal base) {
        return new Band(plain(band.lower()), band.lowerIncluded(), plain(band.upper()), band.upperIncluded(), base);
    }

    private static AmountRange amounts(Band band) {
        return band.upperAmount()
                .map(upper -> new AmountRange(band.lowerAmount().map(DecisionField::plain), plain(upper)))
                .orElse(null);
    }

    /** So that 0.2 and 0.20 are the same figure. */
    private static BigDecimal plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros();
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
