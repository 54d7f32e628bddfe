package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.ClaimReview;
import io.github.dingdianrules.period.WorkCalendar;

/** The second review of claims in its file. */
public record ClaimReviewOnFile(CaseFile file, WorkCalendar calendar, ClaimReview review) implements OnFile {

    @Override
    public String subject() {
        return review.path();
    }
}
