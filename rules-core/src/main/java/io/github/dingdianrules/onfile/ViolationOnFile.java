package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.WorkCalendar;

/** A violation in its file. */
public record ViolationOnFile(CaseFile file, WorkCalendar calendar, Violation violation) implements OnConduct {

    @Override
    public String subject() {
        return violation.path();
    }
}
