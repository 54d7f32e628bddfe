package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A performance appraisal. */
@Fact
public record Appraisal(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "年度", en = "year") @Nullable Integer year,
        @Label(zh = "达标", en = "passed") @Nullable Boolean passed,

        @Label(zh = "考核日期", en = "conducted on") @Event @Nullable
        LocalDate conductedOn,

        @Label(zh = "考核结果已与清算、保证金、续签等挂钩", en = "result taken into account") @Act @Nullable
        Boolean linkedToResults,

        @Label(zh = "考核结果好", en = "good result") @Nullable Boolean good,

        @Label(zh = "已要求在服务场所公告", en = "posting on site asked for") @Act @Nullable
        Boolean displayRequested,

        @Label(zh = "已在服务场所公告", en = "posted on site") @Act @Nullable
        Boolean displayed)
        implements Located {

    public Appraisal {
        Checks.id("agreements.appraisals", id);
        Checks.count("agreements.appraisals[" + id + "].year", year);
    }

    @Override
    public String path() {
        return "agreements.appraisals[" + id + "]";
    }

    /** Passed; unknown when not recorded. */
    public Truth isPassed() {
        return Truth.yes(this, "passed", passed);
    }

    /** Result taken into account; not so unless on record. */
    public Truth isLinkedToResults() {
        return Truth.done(this, "linkedToResults", linkedToResults);
    }

    /** Good result; unknown when not recorded. */
    public Truth isGood() {
        return Truth.yes(this, "good", good);
    }

    /** Posting on site asked for; not so unless on record. */
    public Truth isDisplayRequested() {
        return Truth.done(this, "displayRequested", displayRequested);
    }

    /** Posted on site; not so unless on record. */
    public Truth isDisplayed() {
        return Truth.done(this, "displayed", displayed);
    }

    /** It has taken place; without a day on record it has not. */
    public Truth isConducted() {
        return Truth.known(this, "conductedOn", conductedOn);
    }
}
