package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A date of the file together with its address, so that an answer about it can say what it rests on.
 *
 * <p>The last day of a period belongs to it: what must have lasted a period has done so on its last day, and what is
 * barred for a period is still barred on its last day.
 *
 * @param date {@code null} when not recorded
 * @param calendar for periods in working days
 */
public record Dated(Located owner, String field, @Nullable LocalDate date, WorkCalendar calendar) {

    /** At least the period has gone by at {@code day} (至少, 届满). */
    public Truth reached(Period period, LocalDate day) {
        return ask(Comparison.AT_LEAST, period, from -> !day.isBefore(period.lastDay(from, calendar)));
    }

    /** The period still runs at {@code day} (未满, 内). */
    public Truth within(Period period, LocalDate day) {
        return ask(Comparison.AT_MOST, period, from -> !day.isAfter(period.lastDay(from, calendar)));
    }

    /** The period is over at {@code day} (后, 超过). */
    public Truth over(Period period, LocalDate day) {
        return Truth.no(within(period, day));
    }

    /**
     * Done in time: on or before the last day to act of the period that starts here.
     *
     * @param act the day it was done
     */
    public Truth metBy(Dated act, Period period) {
        if (date == null) {
            return act.date() == null ? act.unknownWith(this) : unknown();
        }
        try {
            LocalDate last = period.lastDayToAct(date, calendar);
            return Truth.leaf(
                    act.owner(),
                    act.field(),
                    act.date(),
                    Comparison.ON_OR_BEFORE,
                    last,
                    act.date() != null && !act.date().isAfter(last));
        } catch (MissingCalendarException e) {
            return Truth.unknown("calendar[" + e.year() + "]");
        }
    }

    /** At least the period lies between here and {@code end}, here being the earlier (提前). */
    public Truth aheadOf(Dated end, Period period) {
        if (end.date() == null) {
            return unknownWith(end);
        }
        try {
            return notAfter(period.before(end.date(), calendar));
        } catch (MissingCalendarException e) {
            return Truth.unknown("calendar[" + e.year() + "]");
        }
    }

    /** Whether the day is recorded; never unknown. */
    public Truth isKnown() {
        return Truth.known(owner, field, date);
    }

    /** Whether it is this day or an earlier one. */
    public Truth notAfter(LocalDate day) {
        return Truth.leaf(owner, field, date, Comparison.ON_OR_BEFORE, day, date != null && !date.isAfter(day));
    }

    /** Whether it lies before this day. */
    public Truth before(LocalDate day) {
        return Truth.leaf(owner, field, date, Comparison.BEFORE, day, date != null && date.isBefore(day));
    }

    /** Whether it is this day or a later one. */
    public Truth notBefore(LocalDate day) {
        return Truth.leaf(owner, field, date, Comparison.ON_OR_AFTER, day, date != null && !date.isBefore(day));
    }

    /** Whether it lies after this day. */
    public Truth after(LocalDate day) {
        return Truth.leaf(owner, field, date, Comparison.AFTER, day, date != null && date.isAfter(day));
    }

    /** Not after another date of the file; unknown when either is. */
    public Truth notAfter(Dated other) {
        return other.date() == null ? unknownWith(other) : notAfter(other.date());
    }

    /** Not before another date of the file; unknown when either is. */
    public Truth notBefore(Dated other) {
        return other.date() == null ? unknownWith(other) : notBefore(other.date());
    }

    private Truth unknownWith(Dated other) {
        return date == null ? Truth.all(unknown(), other.unknown()) : other.unknown();
    }

    private Truth unknown() {
        return Truth.leaf(owner, field, null, Comparison.IS_KNOWN, null, false);
    }

    private Truth ask(Comparison comparison, Period period, Predicate<LocalDate> outcome) {
        try {
            return Truth.leaf(owner, field, date, comparison, period, date != null && outcome.test(date));
        } catch (MissingCalendarException e) {
            return Truth.unknown("calendar[" + e.year() + "]");
        }
    }

    /** @return address of the date, such as {@code applications[a1].submittedOn} */
    public String path() {
        return owner.path() + "." + field;
    }

    /** From here to {@code last}, both days included, is at least the period: 1 January to 31 December is one year. */
    public Truth spansUntil(Dated last, Period period) {
        return date == null ? last.unknownWith(this) : last.notBefore(period.lastDay(date.minusDays(1), calendar));
    }

    /** After another date of the file; unknown when either is. */
    public Truth after(Dated other) {
        return other.date() == null ? unknownWith(other) : after(other.date());
    }
}
