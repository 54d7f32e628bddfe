package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report or lead received about an evaluation. */
@Fact
public record Lead(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "收到日期", en = "received on") @Event @Nullable
        LocalDate receivedOn,

        @Label(zh = "经核查属实", en = "found to be true") @Nullable
        Boolean substantiated,

        @Label(zh = "属于不予受理情形", en = "amounts to a ground of refusal") @Nullable
        Boolean groundOfRefusal,

        @Label(zh = "影响评估结果", en = "affects the result") @Nullable
        Boolean affectsResult)
        implements Located {

    public Lead {
        Checks.id("applications.evaluations.leads", id);
    }

    @Override
    public String path() {
        return "applications.evaluations.leads[" + id + "]";
    }

    /** Found to be true; unknown when not recorded. */
    public Truth isSubstantiated() {
        return Truth.yes(this, "substantiated", substantiated);
    }

    /** Amounts to a ground of refusal; unknown when not recorded. */
    public Truth isGroundOfRefusal() {
        return Truth.yes(this, "groundOfRefusal", groundOfRefusal);
    }

    /** Affects the result; unknown when not recorded. */
    public Truth isAffectingResult() {
        return Truth.yes(this, "affectsResult", affectsResult);
    }

    /** The day: received on. */
    public Dated received(WorkCalendar calendar) {
        return new Dated(this, "receivedOn", receivedOn, calendar);
    }
}
