package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Clues the agency handed over to the department. */
@Fact
public record Referral(
        @Label(zh = "移交日期", en = "on") @Event @Nullable LocalDate on,

        @Label(zh = "线索事实不清", en = "facts unclear") @Act @Nullable
        Boolean factsUnclear)
        implements Located {

    @Override
    public String path() {
        return "violations.referral";
    }

    /** Facts unclear; not so unless on record. */
    public Truth areFactsUnclear() {
        return Truth.done(this, "factsUnclear", factsUnclear);
    }
}
