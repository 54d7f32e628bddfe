package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.util.Objects;

/**
 * A violation after every item that names conduct has been held against it, for clauses about "other" conduct.
 *
 * @param found whether some item names it as a breach
 * @param prohibited whether some item names it as prohibited
 * @param due whether some item names a duty that it leaves unmet
 */
@Label(zh = "经逐项对照的行为", en = "violation after every item was held against it")
public record SiftedViolation(
        CaseFile file, WorkCalendar calendar, Violation violation, Truth found, Truth prohibited, Truth due)
        implements OnConduct {

    @Override
    public String subject() {
        return violation.path();
    }

    /**
     * Days of suspension under the agreement that count against administrative suspension, day for day. Asked only where
     * both are on record.
     */
    public Period offset() {
        return Period.days(Math.min(
                Objects.requireNonNull(violation.contractSuspensionDays(), "contractSuspensionDays"),
                Objects.requireNonNull(violation.administrativeSuspensionDays(), "administrativeSuspensionDays")));
    }
}
