package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Demand;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** A demand for payment in its file. */
@Label(zh = "缴款通知", en = "demand for payment")
public record DemandOnFile(CaseFile file, WorkCalendar calendar, Demand demand) implements OnFile {

    @Override
    public String subject() {
        return demand.path();
    }

    /** The day on which the institution received it. */
    public Dated received() {
        return demand.received(calendar);
    }

    /** Paid in time; not at all unless it is on record. */
    public Truth isPaidWithin(Period period) {
        return demand.paidOn() == null ? demand.isPaid() : received().metBy(demand.paid(calendar), period);
    }

    /** The last day to pay is over at the case's date. */
    public Truth isOverdue(Period period) {
        return Truth.no(received().metBy(new Dated(file, "asOf", asOf(), calendar), period));
    }

    /** The amount demanded. */
    public Amount amount() {
        return new Amount(demand.path() + ".amount", demand.amount());
    }

    /** What the set-off leaves. */
    public Amount rest() {
        return demand.amount() == null
                ? amount()
                : new Amount(demand.path() + ".setOff", demand.amount().subtract(demand.setOff()));
    }
}
