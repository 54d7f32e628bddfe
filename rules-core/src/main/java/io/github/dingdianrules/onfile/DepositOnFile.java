package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Deposit;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;

/** A deposit in its file. */
@Label(zh = "质量保证金", en = "deposit")
public record DepositOnFile(CaseFile file, WorkCalendar calendar, Agreement agreement, Deposit deposit)
        implements OnFile {

    @Override
    public String subject() {
        return deposit.path();
    }

    /** The amount of which the deposit is a share. */
    public Amount base() {
        return new Amount(deposit.path() + ".base", deposit.base());
    }

    /** An appraisal of the deposit's year is on record. */
    public Truth isAppraised() {
        Integer year = deposit.year();
        if (year == null) {
            return agreement.appraisals().isEmpty()
                    ? Truth.any()
                    : Truth.leaf(deposit, "year", null, Comparison.IS_KNOWN, null, false);
        }
        return Truth.some(agreement.appraisals(), appraisal -> Truth.is(appraisal, "year", appraisal.year(), year));
    }
}
