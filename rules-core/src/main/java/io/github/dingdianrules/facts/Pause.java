package io.github.dingdianrules.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Time that a period does not count: from one day to another.
 *
 * @param until its date is {@code null} while the pause lasts
 */
public record Pause(Dated from, Dated until) {

    /**
     * @param start day from which the period runs; a pause before it counts for nothing
     * @return days not counted: none where there was no pause, empty where its beginning or end is not recorded
     */
    public Optional<Long> daysAfter(LocalDate start) {
        if (from.date() == null) {
            return until.date() == null ? Optional.of(0L) : Optional.empty();
        }
        if (until.date() == null) {
            return Optional.empty();
        }
        LocalDate begun = from.date().isBefore(start) ? start : from.date();
        return Optional.of(Math.max(0, ChronoUnit.DAYS.between(begun, until.date())));
    }

    /** @return address of the date without which its length is not known */
    public String missing() {
        return from.date() == null ? from.path() : until.path();
    }
}
