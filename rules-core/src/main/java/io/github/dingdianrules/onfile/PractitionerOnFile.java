package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Practitioner;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** A member of the professional staff in the file. */
@Label(zh = "从业人员", en = "practitioner")
public record PractitionerOnFile(CaseFile file, WorkCalendar calendar, Practitioner practitioner) implements OnFile {

    @Override
    public String subject() {
        return practitioner.path();
    }

    /** Whether the practitioner works at a designated institution. */
    public Truth isAtDesignated() {
        return Designation.on(file, asOf());
    }
}
