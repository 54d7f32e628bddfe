package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Appraisal;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.period.WorkCalendar;

/** A performance appraisal in its file. */
public record AppraisalOnFile(CaseFile file, WorkCalendar calendar, Appraisal appraisal) implements OnFile {

    @Override
    public String subject() {
        return appraisal.path();
    }
}
