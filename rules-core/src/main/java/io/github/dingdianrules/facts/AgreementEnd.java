package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when an agreement came to its end, and what was done about it. */
@Fact
public record AgreementEnd(
        @Label(zh = "结束方式", en = "kind") @Nullable EndKind kind,
        @Label(zh = "日期", en = "on") @Event @Nullable LocalDate on,

        @Label(zh = "解除原因", en = "cause of the rescission") @Nullable
        RescissionCause cause,

        @Label(zh = "行政处罚法律责任已完全履行", en = "penalty fully fulfilled") @Nullable
        Boolean penaltyFulfilled,

        @Label(zh = "违约责任已完全履行", en = "liability for the breach fully met") @Nullable
        Boolean liabilityFulfilled,

        @Label(zh = "已全面核查", en = "reviewed in full") @Act @Nullable
        Boolean reviewed,

        @Label(zh = "已收回预拨资金", en = "advances recovered") @Act @Nullable
        Boolean advancesRecovered,

        @Label(zh = "已清算", en = "cleared") @Act @Nullable Boolean cleared,

        @Label(zh = "已向社会公布", en = "published") @Act @Nullable
        Boolean published,

        @Label(zh = "已抄送卫生健康部门", en = "health authority informed") @Act @Nullable
        Boolean healthAuthorityInformed,

        @Label(zh = "已报告行政部门", en = "reported to the department") @Act @Nullable
        Boolean reported,

        @Label(zh = "已报告上级经办机构", en = "reported to the superior agency") @Act @Nullable
        Boolean reportedToSuperior,

        @Label(zh = "已暂停刷卡结算", en = "card settlement stopped") @Act @Nullable
        Boolean cardSettlementStopped,

        @Label(zh = "已公告并解释说明", en = "posted and explained") @Act @Nullable
        Boolean noticePosted,

        @Label(zh = "已做好善后", en = "aftercare done") @Act @Nullable
        Boolean aftercareDone)
        implements Located {

    @Override
    public String path() {
        return "agreements.end";
    }

    /** Rescinded for illegality, and the period still runs or the penalty is not fully fulfilled. */
    public Truth rescindedForIllegality(Period period, LocalDate day, WorkCalendar calendar) {
        return rescindedFor(
                RescissionCause.ILLEGALITY,
                ended(calendar).within(period, day),
                Truth.yes(this, "penaltyFulfilled", penaltyFulfilled));
    }

    /** Rescinded for serious breach, and the period still runs or the liability is not fully met. */
    public Truth rescindedForBreach(Period period, LocalDate day, WorkCalendar calendar) {
        return rescindedFor(
                RescissionCause.SERIOUS_BREACH,
                ended(calendar).within(period, day),
                Truth.yes(this, "liabilityFulfilled", liabilityFulfilled));
    }

    private Truth rescindedFor(RescissionCause wanted, Truth running, Truth fulfilled) {
        return Truth.all(
                isBy(EndKind.RESCINDED),
                Truth.is(this, "cause", cause, wanted),
                Truth.any(running, Truth.no(fulfilled)));
    }

    /** Reviewed in full; not so unless on record. */
    public Truth isReviewed() {
        return Truth.done(this, "reviewed", reviewed);
    }

    /** Advances recovered; not so unless on record. */
    public Truth areAdvancesRecovered() {
        return Truth.done(this, "advancesRecovered", advancesRecovered);
    }

    /** Cleared; not so unless on record. */
    public Truth isCleared() {
        return Truth.done(this, "cleared", cleared);
    }

    /** Published; not so unless on record. */
    public Truth isPublished() {
        return Truth.done(this, "published", published);
    }

    /** Health authority informed; not so unless on record. */
    public Truth isHealthAuthorityInformed() {
        return Truth.done(this, "healthAuthorityInformed", healthAuthorityInformed);
    }

    /** The day: on. */
    public Dated ended(WorkCalendar calendar) {
        return new Dated(this, "on", on, calendar);
    }

    /** Whether it ends in this way. */
    public Truth isBy(EndKind wanted) {
        return Truth.is(this, "kind", kind, wanted);
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

    /** Posted and explained; not so unless on record. */
    public Truth isNoticePosted() {
        return Truth.done(this, "noticePosted", noticePosted);
    }

    /** Aftercare done; not so unless on record. */
    public Truth isAftercareDone() {
        return Truth.done(this, "aftercareDone", aftercareDone);
    }
}
