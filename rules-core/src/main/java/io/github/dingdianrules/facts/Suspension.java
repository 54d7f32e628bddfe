package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One suspension of an agreement. */
@Fact
public record Suspension(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "中止原因", en = "origin") @Nullable SuspensionOrigin origin,
        @Label(zh = "中止开始日期", en = "from") @Event @Nullable LocalDate from,
        @Label(zh = "中止结束日期", en = "until") @Nullable LocalDate until,

        @Label(zh = "申请继续履行日期", en = "resumption requested on") @Event @Nullable
        LocalDate resumptionRequestedOn,

        @Label(zh = "已申请继续履行", en = "resumption requested") @Nullable
        Boolean resumptionRequested,

        @Label(zh = "已按要求整改", en = "rectified") @Nullable Boolean rectified,

        @Label(zh = "已报告行政部门", en = "reported to the department") @Act @Nullable
        Boolean reported,

        @Label(zh = "已报告上级经办机构", en = "reported to the superior agency") @Act @Nullable
        Boolean reportedToSuperior,

        @Label(zh = "已暂停刷卡结算", en = "card settlement stopped") @Act @Nullable
        Boolean cardSettlementStopped,

        @Label(zh = "已向社会公布", en = "published") @Act @Nullable
        Boolean published,

        @Label(zh = "已公告并解释说明", en = "posted and explained") @Act @Nullable
        Boolean noticePosted,

        @Label(zh = "已做好善后", en = "aftercare done") @Act @Nullable
        Boolean aftercareDone)
        implements Located {

    public Suspension {
        Checks.id("agreements.suspensions", id);
        Checks.order("agreements.suspensions[" + id + "]", "from", from, "until", until);
    }

    @Override
    public String path() {
        return "agreements.suspensions[" + id + "]";
    }

    /** Rectified; unknown when not recorded. */
    public Truth isRectified() {
        return Truth.yes(this, "rectified", rectified);
    }

    /** The day: from. */
    public Dated started(WorkCalendar calendar) {
        return new Dated(this, "from", from, calendar);
    }

    /** The day: until. */
    public Dated ending(WorkCalendar calendar) {
        return new Dated(this, "until", until, calendar);
    }

    /** Whether it comes from this. */
    public Truth isFrom(SuspensionOrigin wanted) {
        return Truth.is(this, "origin", origin, wanted);
    }

    /** Resumption was asked for on or before the day. */
    public Truth isResumptionRequestedBy(LocalDate day) {
        return resumptionRequestedOn == null
                ? Truth.all(
                        Truth.yes(this, "resumptionRequested", resumptionRequested),
                        Truth.leaf(this, "resumptionRequestedOn", null, Comparison.ON_OR_BEFORE, day, false))
                : Truth.leaf(
                        this,
                        "resumptionRequestedOn",
                        resumptionRequestedOn,
                        Comparison.ON_OR_BEFORE,
                        day,
                        !resumptionRequestedOn.isAfter(day));
    }

    /** Reported to the department; not so unless on record. */
    public Truth isReported() {
        return Truth.done(this, "reported", reported);
    }

    /** Reported to the superior agency; not so unless on record. */
    public Truth isReportedToSuperior() {
        return Truth.done(this, "reportedToSuperior", reportedToSuperior);
    }

    /** Card settlement stopped; not so unless on record. */
    public Truth isCardSettlementStopped() {
        return Truth.done(this, "cardSettlementStopped", cardSettlementStopped);
    }

    /** Published; not so unless on record. */
    public Truth isPublished() {
        return Truth.done(this, "published", published);
    }

    /** Posted and explained; not so unless on record. */
    public Truth isNoticePosted() {
        return Truth.done(this, "noticePosted", noticePosted);
    }

    /** Aftercare done; not so unless on record. */
    public Truth isAftercareDone() {
        return Truth.done(this, "aftercareDone", aftercareDone);
    }
}
