package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Branch;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.period.WorkCalendar;

/** A branch in its file. */
public record BranchOnFile(CaseFile file, WorkCalendar calendar, Branch branch) implements OnFile {

    @Override
    public String subject() {
        return branch.path();
    }
}
