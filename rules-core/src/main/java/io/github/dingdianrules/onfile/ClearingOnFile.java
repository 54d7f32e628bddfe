package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.AnnualClearing;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** The clearing of a year in its file. */
@Label(zh = "年度清算", en = "annual clearing")
public record ClearingOnFile(CaseFile file, WorkCalendar calendar, AnnualClearing clearing) implements OnFile {

    @Override
    public String subject() {
        return clearing.path();
    }

    /** Cleared on or before the day; not at all unless it is on record. */
    public Truth isClearedBy(LocalDate day) {
        return clearing.clearedOn() == null
                ? Truth.known(clearing, "clearedOn", null)
                : Truth.leaf(
                        clearing,
                        "clearedOn",
                        clearing.clearedOn(),
                        Comparison.ON_OR_BEFORE,
                        day,
                        !clearing.clearedOn().isAfter(day));
    }

    /** The year to be cleared is over at the case's date. */
    public boolean due() {
        return clearing.year() < asOf().getYear();
    }

    /** Last day of a month in the year after the one that is cleared. */
    public LocalDate endOfMonthAfterYear(int month) {
        return YearMonth.of(clearing.year() + 1, Month.of(month)).atEndOfMonth();
    }

    /** The reasonable costs of the year. */
    public Amount reasonableCosts() {
        return new Amount(clearing.path() + ".reasonableCosts", clearing.reasonableCosts());
    }
}
