package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.InformationChange;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** A change of information in its file. */
@Label(zh = "信息变更", en = "change of information")
public record ChangeOnFile(CaseFile file, WorkCalendar calendar, InformationChange change) implements OnFile {

    @Override
    public String subject() {
        return change.path();
    }

    /** The day on which the change was approved. */
    public Dated approved() {
        return change.approved(calendar);
    }

    /** Applied for in time; not at all unless it is on record. */
    public Truth isAppliedForWithin(Period period) {
        return change.appliedOn() == null ? change.isApplied() : approved().metBy(change.applied(calendar), period);
    }

    /** The time to apply is over at the case's date. */
    public Truth isOverdue(Period period) {
        return approved().over(period, asOf());
    }

    /** The institution is designated at the case's date. */
    public Truth isByDesignated() {
        return Designation.on(file, asOf());
    }
}
