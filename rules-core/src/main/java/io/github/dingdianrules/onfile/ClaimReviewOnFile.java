package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.ClaimReview;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;

/** The second review of claims in its file. */
@Label(zh = "费用复审", en = "claim review")
public record ClaimReviewOnFile(CaseFile file, WorkCalendar calendar, ClaimReview review) implements OnFile {

    @Override
    public String subject() {
        return review.path();
    }
}
