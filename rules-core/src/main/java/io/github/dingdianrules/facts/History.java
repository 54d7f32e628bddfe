package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is recorded against the institution from before. A list left out is unknown; an empty one means nothing. */
@Fact
public record History(
        @Label(zh = "行政处罚", en = "administrative penalties", one = "administrative penalty") @Nullable
        List<Penalty> penalties,

        @Label(zh = "以不正当手段申请定点", en = "improper applications", one = "improper application") @Nullable
        List<ImproperApplication> improperApplications,

        @Label(zh = "曾被解除协议", en = "earlier rescissions", one = "earlier rescission") @Nullable
        List<PastRescission> rescissions,

        @Label(zh = "曾评估不合格", en = "failed evaluations", one = "failed evaluation") @Nullable
        List<FailedEvaluation> failedEvaluations)
        implements Located {

    static final History NOTHING_KNOWN = new History(null, null, null, null);

    public History {
        penalties = Checks.itemsOrUnknown(penalties, "history.penalties", Penalty::id);
        improperApplications =
                Checks.itemsOrUnknown(improperApplications, "history.improperApplications", ImproperApplication::id);
        rescissions = Checks.itemsOrUnknown(rescissions, "history.rescissions", PastRescission::id);
        failedEvaluations = Checks.itemsOrUnknown(failedEvaluations, "history.failedEvaluations", FailedEvaluation::id);
    }

    @Override
    public String path() {
        return "history";
    }

    /** Some penalty has not been fulfilled. */
    public Truth hasUnfulfilledPenalty() {
        return Truth.anyOf(this, "penalties", penalties, penalty -> Truth.no(penalty.isFulfilled()));
    }

    /** Some improper application was discovered, and the period since then still runs. */
    public Truth improperApplicationWithin(Period period, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "improperApplications",
                improperApplications,
                application -> application.discovered(calendar).within(period, day));
    }

    /** Rescinded for illegality, and the period still runs or the penalty is not fully fulfilled. */
    public Truth rescindedForIllegality(Period period, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "rescissions",
                rescissions,
                past -> Truth.all(
                        past.isFor(RescissionCause.ILLEGALITY),
                        Truth.any(past.rescinded(calendar).within(period, day), Truth.no(past.isPenaltyFulfilled()))));
    }

    /** Rescinded for serious breach, and the period still runs or the liability is not fully met. */
    public Truth rescindedForBreach(Period period, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "rescissions",
                rescissions,
                past -> Truth.all(
                        past.isFor(RescissionCause.SERIOUS_BREACH),
                        Truth.any(
                                past.rescinded(calendar).within(period, day), Truth.no(past.isLiabilityFulfilled()))));
    }

    /** Failed a second evaluation, and the period since its result was delivered still runs. */
    public Truth failedAgainWithin(Period period, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "failedEvaluations",
                failedEvaluations,
                failed -> Truth.all(
                        failed.isSecondRound(), failed.notified(calendar).within(period, day)));
    }

    /** Failed an evaluation, whichever round, and the period since its result was delivered still runs. */
    public Truth failedWithin(Period period, LocalDate day, WorkCalendar calendar) {
        return Truth.anyOf(
                this,
                "failedEvaluations",
                failedEvaluations,
                failed -> failed.notified(calendar).within(period, day));
    }

    /** Some penalty imposed by the insurance department has not been fulfilled. */
    public Truth hasUnfulfilledInsurancePenalty() {
        return Truth.anyOf(
                this,
                "penalties",
                penalties,
                penalty -> Truth.all(penalty.isByInsuranceDepartment(), Truth.no(penalty.isFulfilled())));
    }
}
