package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The second review, by sample, of a year's claims. */
@Fact
public record ClaimReview(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "年度", en = "year") @Nullable Integer year,

        @Label(zh = "住院费用抽查比例", en = "share of inpatient costs sampled") @Share @Nullable
        BigDecimal inpatientShare)
        implements Located {

    public ClaimReview {
        Checks.id("agreements.claimReviews", id);
        Checks.count("agreements.claimReviews[" + id + "].year", year);
        inpatientShare = Checks.rate("agreements.claimReviews[" + id + "].inpatientShare", inpatientShare);
    }

    @Override
    public String path() {
        return "agreements.claimReviews[" + id + "]";
    }

    /** @param figure a share such as {@code "0.05"} for 5 % */
    public Truth inpatientShareLessThan(@Figure String figure) {
        BigDecimal share = new BigDecimal(figure);
        return Truth.leaf(
                this,
                "inpatientShare",
                inpatientShare,
                Comparison.LESS_THAN,
                share,
                inpatientShare != null && inpatientShare.compareTo(share) < 0);
    }
}
