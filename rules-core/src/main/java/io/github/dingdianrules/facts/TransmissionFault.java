package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fault for which data could not be sent in time. */
@Fact
public record TransmissionFault(
        @Label(zh = "标识", en = "id") String id,

        @Label(zh = "故障排除日期", en = "restored on") @Event @Nullable
        LocalDate restoredOn,

        @Label(zh = "补传日期", en = "sent on") @Event @Nullable LocalDate sentOn,
        @Label(zh = "已补传", en = "sent") @Act @Nullable Boolean sent,

        @Label(zh = "在24小时内补传", en = "sent within 24 hours") @Nullable
        Boolean within24Hours)
        implements Located {

    public TransmissionFault {
        Checks.id("institution.informationSystem.faults", id);
    }

    @Override
    public String path() {
        return "institution.informationSystem.faults[" + id + "]";
    }

    /**
     * Sent within 24 hours of the repair; not at all unless it is on record. On the day of the repair it was, after the
     * next day it was not; on the next day the hour decides, which is recorded by itself.
     */
    public Truth isSentWithinADay() {
        if (sentOn == null) {
            return Truth.all(Truth.done(this, "sent", sent), Truth.yes(this, "within24Hours", within24Hours));
        }
        if (restoredOn == null) {
            return Truth.yes(this, "within24Hours", within24Hours);
        }
        Truth onTheDay =
                Truth.leaf(this, "sentOn", sentOn, Comparison.ON_OR_BEFORE, restoredOn, !sentOn.isAfter(restoredOn));
        LocalDate next = restoredOn.plusDays(1);
        Truth byTheNext = Truth.leaf(this, "sentOn", sentOn, Comparison.ON_OR_BEFORE, next, !sentOn.isAfter(next));
        return Truth.any(onTheDay, Truth.all(byTheNext, Truth.yes(this, "within24Hours", within24Hours)));
    }
}
