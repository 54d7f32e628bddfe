package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dispute;
import io.github.dingdianrules.facts.DisputeSubject;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/** A dispute in its file. */
@Label(zh = "争议", en = "dispute")
public record DisputeOnFile(CaseFile file, WorkCalendar calendar, Dispute dispute) implements OnFile {

    @Override
    public String subject() {
        return dispute.path();
    }

    /** Whether it is about one of these. */
    public Truth isAboutOneOf(DisputeSubject... subjects) {
        return Truth.among(dispute, "subject", dispute.subject(), List.of(subjects));
    }
}
