package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;

/** A violation in its file. */
@Label(zh = "违法违规违约行为", en = "violation")
public record ViolationOnFile(CaseFile file, WorkCalendar calendar, Violation violation) implements OnConduct {

    @Override
    public String subject() {
        return violation.path();
    }

    /** The time set for rectification runs at the case's date, its last day included. */
    public Truth isInRectificationPeriod() {
        return Truth.all(
                new Dated(violation, "rectificationFrom", violation.rectificationFrom(), calendar).notAfter(asOf()),
                rectificationEnd().notBefore(asOf()));
    }

    /** Last day of the time set for rectification. */
    public Dated rectificationEnd() {
        return new Dated(violation, "rectificationUntil", violation.rectificationUntil(), calendar);
    }

    /** Some agreement covers the internet hospital. */
    public Truth isInternetHospitalCovered() {
        return Truth.anyOf(file, "agreements", file.agreements(), Agreement::isCoveringInternetHospital);
    }
}
