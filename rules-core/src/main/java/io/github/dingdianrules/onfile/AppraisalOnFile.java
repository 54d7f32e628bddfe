package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Appraisal;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;

/** A performance appraisal in its file. */
@Label(zh = "绩效考核", en = "appraisal")
public record AppraisalOnFile(CaseFile file, WorkCalendar calendar, Appraisal appraisal) implements OnFile {

    @Override
    public String subject() {
        return appraisal.path();
    }
}
