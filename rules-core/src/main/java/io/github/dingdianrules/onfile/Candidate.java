package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/**
 * An institution whose conditions are in question, because it applies or because a standing agreement is reviewed.
 *
 * @param kind what kind of designation it has or wants
 * @param subject the application, or the agreement under review
 * @param judgedOn day on which the conditions count: of the application, of the review, or the case's date
 * @param applying whether it applies; otherwise an agreement is reviewed
 */
@Label(zh = "申请定点或者接受条件复核的机构", en = "candidate: applying, or under review")
public record Candidate(
        CaseFile file,
        WorkCalendar calendar,
        ApplicationKind kind,
        String subject,
        LocalDate judgedOn,
        boolean applying)
        implements OnFile {

    @Override
    public Provider provider() {
        Provider applicant = kind.provider();
        return applicant == null ? file.provider() : applicant;
    }

    /** Whether it had operated this long when it applied. */
    public Truth hasOperatedFor(Period period) {
        return institution().operating(calendar).reached(period, judgedOn);
    }

    /** Some pharmacist or pharmacy technician of the place is under contract at least for the term. */
    public Truth hasPharmacistUnderContract(Period term) {
        return institution().hasPharmacistUnderContract(term, judgedOn, calendar);
    }
}
