package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** An earlier rescission of this institution's agreement. */
@Fact
public record PastRescission(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "解除原因", en = "cause") RescissionCause cause,
        @Label(zh = "解除日期", en = "rescinded on") @Event LocalDate rescindedOn,

        @Label(zh = "行政处罚法律责任已完全履行", en = "penalty fully fulfilled")
        Boolean penaltyFulfilled,

        @Label(zh = "违约责任已完全履行", en = "liability for the breach fully met")
        Boolean liabilityFulfilled)
        implements Located {

    public PastRescission {
        Checks.id("history.rescissions", id);
    }

    @Override
    public String path() {
        return "history.rescissions[" + id + "]";
    }

    public Truth isPenaltyFulfilled() {
        return Truth.yes(this, "penaltyFulfilled", penaltyFulfilled);
    }

    public Truth isLiabilityFulfilled() {
        return Truth.yes(this, "liabilityFulfilled", liabilityFulfilled);
    }

    public Dated rescinded(WorkCalendar calendar) {
        return new Dated(this, "rescindedOn", rescindedOn, calendar);
    }

    public Truth isFor(RescissionCause wanted) {
        return Truth.is(this, "cause", cause, wanted);
    }
}
