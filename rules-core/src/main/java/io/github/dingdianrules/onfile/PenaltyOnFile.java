package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Penalty;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** An administrative penalty in its file. */
@Label(zh = "行政处罚", en = "administrative penalty")
public record PenaltyOnFile(CaseFile file, WorkCalendar calendar, Penalty penalty) implements OnFile {

    @Override
    public String subject() {
        return penalty.path();
    }

    /** The day on which it was served. */
    public Dated served() {
        return penalty.served(calendar);
    }

    /** Reported in time; not at all unless it is on record. */
    public Truth isReportedWithin(Period period) {
        return penalty.reportedOn() == null ? penalty.isReported() : served().metBy(penalty.reported(calendar), period);
    }
}
