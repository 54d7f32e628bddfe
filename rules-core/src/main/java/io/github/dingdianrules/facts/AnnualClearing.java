package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;

/** The clearing of one year's costs. */
@Fact
public record AnnualClearing(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "年度", en = "year") Integer year,
        @Label(zh = "清算完成日期", en = "cleared on") @Event LocalDate clearedOn)
        implements Located {

    public AnnualClearing {
        Checks.id("agreements.clearings", id);
        Checks.required("agreements.clearings[" + id + "].year", year);
        Checks.count("agreements.clearings[" + id + "].year", year);
    }

    @Override
    public String path() {
        return "agreements.clearings[" + id + "]";
    }
}
