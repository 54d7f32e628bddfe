package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** A performance appraisal. */
@Fact
public record Appraisal(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "年度", en = "year") Integer year,
        @Label(zh = "达标", en = "passed") Boolean passed,
        @Label(zh = "考核日期", en = "conducted on") @Event LocalDate conductedOn,

        @Label(zh = "考核结果已与清算、保证金、续签等挂钩", en = "result taken into account") @Act
        Boolean linkedToResults,

        @Label(zh = "考核结果好", en = "good result") Boolean good,

        @Label(zh = "已要求在服务场所公告", en = "posting on site asked for") @Act
        Boolean displayRequested,

        @Label(zh = "已在服务场所公告", en = "posted on site") @Act Boolean displayed)
        implements Located {

    public Appraisal {
        Checks.id("agreements.appraisals", id);
        Checks.count("agreements.appraisals[" + id + "].year", year);
    }

    @Override
    public String path() {
        return "agreements.appraisals[" + id + "]";
    }

    public Truth isPassed() {
        return Truth.yes(this, "passed", passed);
    }

    public Truth isLinkedToResults() {
        return Truth.done(this, "linkedToResults", linkedToResults);
    }

    public Truth isGood() {
        return Truth.yes(this, "good", good);
    }

    public Truth isDisplayRequested() {
        return Truth.done(this, "displayRequested", displayRequested);
    }

    public Truth isDisplayed() {
        return Truth.done(this, "displayed", displayed);
    }

    /** It has taken place; without a day on record it has not. */
    public Truth isConducted() {
        return Truth.known(this, "conductedOn", conductedOn);
    }
}
