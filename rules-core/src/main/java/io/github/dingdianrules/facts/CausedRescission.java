package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** A rescission at another institution that a person brought about. */
@Fact
public record CausedRescission(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "解除日期", en = "rescinded on") @Event LocalDate rescindedOn,

        @Label(zh = "因严重违法违规", en = "for serious illegality")
        Boolean seriousIllegality)
        implements Located {

    public CausedRescission {
        Checks.id("persons.causedRescissions", id);
    }

    @Override
    public String path() {
        return "persons.causedRescissions[" + id + "]";
    }

    public Truth isForSeriousIllegality() {
        return Truth.yes(this, "seriousIllegality", seriousIllegality);
    }

    public Dated rescinded(WorkCalendar calendar) {
        return new Dated(this, "rescindedOn", rescindedOn, calendar);
    }
}
