package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.facts.InvalidFactException;
import org.jspecify.annotations.Nullable;

/**
 * The working days of one year as written. All three are required: a year without its days off would count holidays as
 * working days, and nobody would see it.
 */
public record CalendarText(Integer year, Sequence off, Sequence work) {

    public CalendarText {
        require("year", year, "a calendar is of one year, such as 2027");
        require("off", off, "list the days off");
        require("work", work, "list the make-up working days, or write []");
        if (off.items().isEmpty()) {
            throw new InvalidFactException("off", null, "no day is off; list the days off");
        }
    }

    private static void require(String name, @Nullable Object value, String remedy) {
        if (value == null) {
            throw new InvalidFactException(name, null, "is required; " + remedy);
        }
    }
}
