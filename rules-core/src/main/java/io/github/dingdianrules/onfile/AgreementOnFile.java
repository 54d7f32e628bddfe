package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** An agreement in its file. */
public record AgreementOnFile(CaseFile file, WorkCalendar calendar, Agreement agreement) implements OnFile {

    @Override
    public String subject() {
        return agreement.path();
    }

    public Truth isInForce() {
        return Designation.runsOn(agreement, asOf());
    }

    /** The agreement has been signed; one without a date of signing on record has not. */
    public Truth isSigned() {
        return agreement.signed(calendar).isKnown();
    }

    public Dated expiring() {
        return agreement.expiring(calendar);
    }

    /** The term is over at the case's date. */
    public Truth isExpired() {
        return expiring().before(asOf());
    }

    /** A renewal was applied for, at least the period ahead of the end of the term. */
    public Truth isRenewalAppliedForAhead(Period period) {
        return Truth.any(file.applications().stream()
                .filter(application -> application.kind() == ApplicationKind.RENEWAL)
                .map(application -> application.submitted(calendar).aheadOf(expiring(), period))
                .toList());
    }

    /** Ended in this way; an agreement without an end on record was not. */
    public Truth isEndedBy(EndKind kind) {
        return agreement.end() == null
                ? Truth.known(agreement, "end", null)
                : agreement.end().isBy(kind);
    }

    /** @return how it ended; {@code null} while it has not */
    public AgreementEnd end() {
        return agreement.end();
    }
}
