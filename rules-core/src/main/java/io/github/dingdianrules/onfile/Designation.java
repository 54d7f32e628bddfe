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
        Truth runs = Truth.anyOf(file, "agreements", file.agreements(), agreement -> runsOn(agreement, day));
        return runs.possible() || !isUnderRenewalNotListed(file, day)
                ? runs
                : Truth.any(runs, Truth.unknown("agreements"));
    }

    /** An agreement that is over by then is on record as renewed, and the file has none that followed it. */
    private static boolean isUnderRenewalNotListed(CaseFile file, LocalDate day) {
        return file.agreements() != null
                && file.agreements().stream()
                        .filter(agreement -> Boolean.TRUE.equals(agreement.renewed()))
                        .map(Agreement::until)
                        .anyMatch(until -> until != null
                                && until.isBefore(day)
                                && file.agreements().stream()
                                        .map(Agreement::from)
                                        .noneMatch(from -> from != null && from.isAfter(until)));
    }

    /** Conduct and changes are those of a designated institution, unless the file says that nothing is left to end. */
    static Truth taken(CaseFile file) {
        return file.agreements() == null
                ? Truth.no(Truth.known(file, "agreements", null))
                : Truth.anyOf(file, "agreements", file.agreements(), agreement -> Truth.no(isOver(agreement, file)));
    }

    /** Ended by the case's date, or its term is over and it is on record that a renewal was not agreed; never unknown. */
    static Truth isOver(Agreement agreement, CaseFile file) {
        LocalDate until = agreement.until();
        Truth notRenewed = Truth.all(
                Truth.onRecord(
                        agreement,
                        "until",
                        until,
                        Comparison.BEFORE,
                        file.asOf(),
                        until != null && until.isBefore(file.asOf())),
                Truth.onRecord(
                        agreement,
                        "renewalConsensus",
                        agreement.renewalConsensus(),
                        Comparison.IS,
                        false,
                        Boolean.FALSE.equals(agreement.renewalConsensus())),
                Truth.no(agreement.isRenewed()),
                Truth.no(agreement.isRenewalDelayedByAgency()));
        return Truth.any(isEnded(agreement, file.asOf()), notRenewed);
    }

    /** An end without a day counts. */
    private static Truth isEnded(Agreement agreement, LocalDate asOf) {
        if (agreement.end() == null) {
            return Truth.known(agreement, "end", null);
        }
        LocalDate on = agreement.end().on();
        return Truth.no(
                Truth.onRecord(agreement.end(), "on", on, Comparison.AFTER, asOf, on != null && on.isAfter(asOf)));
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
