package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** How and when an agreement came to its end, and what was done about it. */
@Fact
public record AgreementEnd(
        @Label(zh = "结束方式", en = "kind") EndKind kind,
        @Label(zh = "日期", en = "on") @Event LocalDate on,
        @Label(zh = "解除原因", en = "cause of the rescission") RescissionCause cause,

        @Label(zh = "行政处罚法律责任已完全履行", en = "penalty fully fulfilled")
        Boolean penaltyFulfilled,

        @Label(zh = "违约责任已完全履行", en = "liability for the breach fully met")
        Boolean liabilityFulfilled,

        @Label(zh = "已全面核查", en = "reviewed in full") @Act Boolean reviewed,

        @Label(zh = "已收回预拨资金", en = "advances recovered") @Act
        Boolean advancesRecovered,

        @Label(zh = "已清算", en = "cleared") @Act Boolean cleared,
        @Label(zh = "已向社会公布", en = "published") @Act Boolean published,

        @Label(zh = "已抄送卫生健康部门", en = "health authority informed") @Act
        Boolean healthAuthorityInformed,

        @Label(zh = "已报告行政部门", en = "reported to the department") @Act
        Boolean reported,

        @Label(zh = "已报告上级经办机构", en = "reported to the superior agency") @Act
        Boolean reportedToSuperior,

        @Label(zh = "已暂停刷卡结算", en = "card settlement stopped") @Act
        Boolean cardSettlementStopped,

        @Label(zh = "已公告并解释说明", en = "posted and explained") @Act
        Boolean noticePosted,

        @Label(zh = "已做好善后", en = "aftercare done") @Act Boolean aftercareDone)
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

    public Truth isReviewed() {
        return Truth.done(this, "reviewed", reviewed);
    }

    public Truth areAdvancesRecovered() {
        return Truth.done(this, "advancesRecovered", advancesRecovered);
    }

    public Truth isCleared() {
        return Truth.done(this, "cleared", cleared);
    }

    public Truth isPublished() {
        return Truth.done(this, "published", published);
    }

    public Truth isHealthAuthorityInformed() {
        return Truth.done(this, "healthAuthorityInformed", healthAuthorityInformed);
    }

    public Dated ended(WorkCalendar calendar) {
        return new Dated(this, "on", on, calendar);
    }

    public Truth isBy(EndKind wanted) {
        return Truth.is(this, "kind", kind, wanted);
    }

    public Truth isReported() {
        return Truth.done(this, "reported", reported);
    }

    public Truth isReportedToSuperior() {
        return Truth.done(this, "reportedToSuperior", reportedToSuperior);
    }

    public Truth isCardSettlementStopped() {
        return Truth.done(this, "cardSettlementStopped", cardSettlementStopped);
    }

    public Truth isNoticePosted() {
        return Truth.done(this, "noticePosted", noticePosted);
    }

    public Truth isAftercareDone() {
        return Truth.done(this, "aftercareDone", aftercareDone);
    }
}
