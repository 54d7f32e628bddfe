package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** Whether an institution is designated on a day: it then has an agreement that runs and has not been ended. */
final class Designation {

    private Designation() {}

    static Truth on(CaseFile file, LocalDate day) {
        return Truth.anyOf(file, "agreements", file.agreements(), agreement -> runsOn(agreement, day));
    }

    /** @param over whether its term is over on the day in question */
    static Truth continues(Agreement agreement, Truth over) {
        return Truth.all(
                over, agreement.isRenewalDelayedByAgency(), Truth.no(agreement.isRenewed()), agreement.isStanding());
    }

    static Truth runsOn(Agreement agreement, LocalDate day) {
        Truth begun = Truth.leaf(
                agreement,
                "from",
                agreement.from(),
                Comparison.ON_OR_BEFORE,
                day,
                agreement.from() != null && !agreement.from().isAfter(day));
        Truth lasts = Truth.leaf(
                agreement,
                "until",
                agreement.until(),
                Comparison.ON_OR_AFTER,
                day,
                agreement.until() != null && !agreement.until().isBefore(day));
        return Truth.all(begun, lasts, Truth.no(endedBefore(agreement, day)));
    }

    /** The agreement was rescinded or ended on or before the day; one without an end on record was not. */
    private static Truth endedBefore(Agreement agreement, LocalDate day) {
        if (agreement.end() == null) {
            return Truth.known(agreement, "end", null);
        }
        LocalDate on = agreement.end().on();
        return Truth.leaf(agreement.end(), "on", on, Comparison.ON_OR_BEFORE, day, on != null && !on.isAfter(day));
    }
}
