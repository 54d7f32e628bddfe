package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.AgencyAct;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;

/** An act of the agency in its file. */
@Label(zh = "经办机构行为", en = "act of the agency")
public record AgencyActOnFile(CaseFile file, WorkCalendar calendar, AgencyAct act) implements OnFile {

    @Override
    public String subject() {
        return act.path();
    }
}
