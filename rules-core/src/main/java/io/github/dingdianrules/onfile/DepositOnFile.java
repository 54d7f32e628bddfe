package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Deposit;
import io.github.dingdianrules.period.WorkCalendar;

/** A deposit in its file. */
public record DepositOnFile(CaseFile file, WorkCalendar calendar, Deposit deposit) implements OnFile {

    @Override
    public String subject() {
        return deposit.path();
    }

    public Amount base() {
        return new Amount(deposit.path() + ".base", deposit.base());
    }
}
