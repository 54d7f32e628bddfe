package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Suspicion;
import io.github.dingdianrules.period.WorkCalendar;

/** A suspicion in its file. */
@Label(zh = "疑点", en = "suspicion")
public record SuspicionOnFile(CaseFile file, WorkCalendar calendar, Suspicion suspicion) implements OnFile {

    @Override
    public String subject() {
        return suspicion.path();
    }
}
