package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A deposit for quality of service that the agency holds back. */
@Fact
public record Deposit(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "年度", en = "year") @Nullable Integer year,

        @Label(zh = "预留比例", en = "share held back") @Share @Nullable
        BigDecimal rate,

        @Label(zh = "计提基数（预算、结算或拨付金额）", en = "amount it is taken of: budget, settled or paid") @Nullable
        BigDecimal base,

        @Label(zh = "已清算", en = "cleared") @Act @Nullable Boolean cleared)
        implements Located {

    public Deposit {
        Checks.id("agreements.deposits", id);
        Checks.count("agreements.deposits[" + id + "].year", year);
        rate = Checks.rate("agreements.deposits[" + id + "].rate", rate);
        base = Checks.amount("agreements.deposits[" + id + "].base", base);
    }

    @Override
    public String path() {
        return "agreements.deposits[" + id + "]";
    }

    /** @param figure a share such as {@code "0.05"} for 5 % */
    public Truth rateMoreThan(@Figure String figure) {
        BigDecimal share = new BigDecimal(figure);
        return Truth.leaf(this, "rate", rate, Comparison.MORE_THAN, share, rate != null && rate.compareTo(share) > 0);
    }

    /** @param figure a share such as {@code "0.05"} for 5 % */
    public Truth rateLessThan(@Figure String figure) {
        BigDecimal share = new BigDecimal(figure);
        return Truth.leaf(this, "rate", rate, Comparison.LESS_THAN, share, rate != null && rate.compareTo(share) < 0);
    }

    /** Cleared; not so unless on record. */
    public Truth isCleared() {
        return Truth.done(this, "cleared", cleared);
    }
}
