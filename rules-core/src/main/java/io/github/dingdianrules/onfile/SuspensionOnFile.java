package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Suspension;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** A suspension of an agreement in its file. */
public record SuspensionOnFile(CaseFile file, WorkCalendar calendar, Agreement agreement, Suspension suspension)
        implements OnFile {

    @Override
    public String subject() {
        return suspension.path();
    }

    public Dated started() {
        return suspension.started(calendar);
    }

    /** The suspension has ended before the case's date. */
    public Truth isOver() {
        return suspension.ending(calendar).before(asOf());
    }

    /** The agreement still runs on the day after the suspension. */
    public Truth leavesAgreementRunning() {
        return agreement
                .expiring(calendar)
                .after(suspension.ending(calendar).date() == null ? LocalDate.MAX : suspension.until());
    }

    /** It has lasted longer than the period without a request to resume by the last day of that period. */
    public Truth outlasts(Period period) {
        Truth over = started().over(period, asOf());
        if (suspension.from() == null) {
            return over;
        }
        LocalDate last = period.lastDay(suspension.from(), calendar);
        return Truth.all(over, Truth.no(suspension.isResumptionRequestedBy(last)));
    }
}
