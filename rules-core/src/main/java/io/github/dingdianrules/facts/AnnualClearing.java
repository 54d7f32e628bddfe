package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The clearing of one year's costs. */
@Fact
public record AnnualClearing(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "年度", en = "year") Integer year,

        @Label(zh = "清算完成日期", en = "cleared on") @Event @Nullable
        LocalDate clearedOn,

        @Label(zh = "年度医疗费用", en = "costs of the year") @Nullable
        BigDecimal costs,

        @Label(zh = "年度总额预算", en = "budget of the year") @Nullable
        BigDecimal budget,

        @Label(zh = "考核认定的合理费用", en = "costs found reasonable") @Nullable
        BigDecimal reasonableCosts,

        @Label(zh = "认定为合理超支", en = "overspend found reasonable") @Act @Nullable
        Boolean overspendReasonable,

        @Label(zh = "基金收支平衡", en = "fund in balance") @Nullable
        Boolean fundBalanced,

        @Label(zh = "合理费用已足额拨付", en = "reasonable costs paid in full") @Act @Nullable
        Boolean reasonableCostsPaid,

        @Label(zh = "已补偿合理超支", en = "overspend compensated") @Act @Nullable
        Boolean compensated)
        implements Located {

    public AnnualClearing {
        Checks.id("agreements.clearings", id);
        Checks.required("agreements.clearings[" + id + "].year", year);
        Checks.count("agreements.clearings[" + id + "].year", year);
        costs = Checks.amount("agreements.clearings[" + id + "].costs", costs);
        budget = Checks.amount("agreements.clearings[" + id + "].budget", budget);
        reasonableCosts = Checks.amount("agreements.clearings[" + id + "].reasonableCosts", reasonableCosts);
    }

    @Override
    public String path() {
        return "agreements.clearings[" + id + "]";
    }

    /** Overspend found reasonable; not so unless on record. */
    public Truth hasReasonableOverspend() {
        return Truth.done(this, "overspendReasonable", overspendReasonable);
    }

    /** Fund in balance; unknown when not recorded. */
    public Truth isFundBalanced() {
        return Truth.yes(this, "fundBalanced", fundBalanced);
    }

    /** Reasonable costs paid in full; not so unless on record. */
    public Truth areReasonableCostsPaid() {
        return Truth.done(this, "reasonableCostsPaid", reasonableCostsPaid);
    }

    /** Overspend compensated; not so unless on record. */
    public Truth isCompensated() {
        return Truth.done(this, "compensated", compensated);
    }

    /** The costs do not exceed the budget. */
    public Truth isWithinBudget() {
        return budget == null
                ? Truth.leaf(this, "budget", null, Comparison.IS_KNOWN, null, false)
                : Truth.leaf(
                        this,
                        "costs",
                        costs,
                        Comparison.AT_MOST,
                        budget,
                        costs != null && costs.compareTo(budget) <= 0);
    }
}
