package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier rescission of this institution's agreement. */
@Fact
public record PastRescission(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "解除原因", en = "cause") @Nullable RescissionCause cause,

        @Label(zh = "解除日期", en = "rescinded on") @Event @Nullable
        LocalDate rescindedOn,

        @Label(zh = "行政处罚法律责任已完全履行", en = "penalty fully fulfilled") @Nullable
        Boolean penaltyFulfilled,

        @Label(zh = "违约责任已完全履行", en = "liability for the breach fully met") @Nullable
        Boolean liabilityFulfilled)
        implements Located {

    public PastRescission {
        Checks.id("history.rescissions", id);
    }

    @Override
    public String path() {
        return "history.rescissions[" + id + "]";
    }

    /** Penalty fully fulfilled; unknown when not recorded. */
    public Truth isPenaltyFulfilled() {
        return Truth.yes(this, "penaltyFulfilled", penaltyFulfilled);
    }

    /** Liability for the breach fully met; unknown when not recorded. */
    public Truth isLiabilityFulfilled() {
        return Truth.yes(this, "liabilityFulfilled", liabilityFulfilled);
    }

    /** The day: rescinded on. */
    public Dated rescinded(WorkCalendar calendar) {
        return new Dated(this, "rescindedOn", rescindedOn, calendar);
    }

    /** Whether it was for this cause. */
    public Truth isFor(RescissionCause wanted) {
        return Truth.is(this, "cause", cause, wanted);
    }
}
