package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.WorkCalendar;

/** A violation in its file. */
public record ViolationOnFile(CaseFile file, WorkCalendar calendar, Violation violation) implements OnFile {

    @Override
    public String subject() {
        return violation.path();
    }

    public Amount loss() {
        return new Amount(violation.path() + ".loss", violation.loss());
    }

    public Amount irregularFees() {
        return new Amount(violation.path() + ".irregularFees", violation.irregularFees());
    }
}
