package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Suspension;
import io.github.dingdianrules.facts.SuspensionOrigin;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** A suspension of an agreement in its file. */
@Label(zh = "协议中止", en = "suspension")
public record SuspensionOnFile(CaseFile file, WorkCalendar calendar, Agreement agreement, Suspension suspension)
        implements OnFile {

    @Override
    public String subject() {
        return suspension.path();
    }

    /** The day on which it began. */
    public Dated started() {
        return suspension.started(calendar);
    }

    /** The suspension has ended before the case's date; one without an end on record has not. */
    public Truth isOver() {
        return suspension.until() == null
                ? Truth.known(suspension, "until", null)
                : suspension.ending(calendar).before(asOf());
    }

    /** It ended while the agreement was still valid. */
    public Truth endsWithinAgreement() {
        return suspension.ending(calendar).notAfter(agreement.expiring(calendar));
    }

    /** The agreement was ended, or its term is over without a renewal being agreed; never unknown. */
    public Truth isAgreementOver() {
        return Designation.isOver(agreement, file);
    }

    /** It runs at the case's date. */
    public Truth isRunning() {
        return Truth.all(started().notAfter(asOf()), Truth.no(isOver()));
    }

    /** It has lasted longer than the period without a request to resume by the last day of that period. */
    public Truth outlasts(Period period) {
        LocalDate until = suspension.until();
        Truth over = started().over(period, until != null && until.isBefore(asOf()) ? until : asOf());
        if (suspension.from() == null) {
            return over;
        }
        try {
            LocalDate last = period.lastDay(suspension.from(), calendar);
            return Truth.all(over, Truth.no(suspension.isResumptionRequestedBy(last)));
        } catch (MissingCalendarException e) {
            return over;
        }
    }

    /** Imposed by the agency, and found not to be rectified, or over without a record that it was. */
    public Truth isNotRectified() {
        return Truth.all(
                suspension.isFrom(SuspensionOrigin.COMPULSORY),
                Truth.any(isOver(), Truth.known(suspension, "rectified", suspension.rectified())),
                Truth.no(suspension.isRectified()));
    }
}
