package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.InformationChange;
import io.github.dingdianrules.period.WorkCalendar;

/** A change of information in its file. */
public record ChangeOnFile(CaseFile file, WorkCalendar calendar, InformationChange change) implements OnFile {

    @Override
    public String subject() {
        return change.path();
    }

    public Dated approved() {
        return change.approved(calendar);
    }
}
