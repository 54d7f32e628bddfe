package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Branch;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;

/** A branch in its file. */
@Label(zh = "分支机构", en = "branch")
public record BranchOnFile(CaseFile file, WorkCalendar calendar, Branch branch) implements OnFile {

    @Override
    public String subject() {
        return branch.path();
    }
}
