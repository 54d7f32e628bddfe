package io.github.dingdianrules.period;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A length of time as a document states it: 5 working days, 3 months, 180 days.
 *
 * <p>Counted by articles 200 to 204 of the Civil Code: the starting day does not count; months and years end on the
 * corresponding day, or on the month's last day where there is none.
 *
 * @param amount from {@link #SHORTEST} to {@link #LONGEST}
 */
public record Period(int amount, Unit unit) {

    /** A period of none is no period. */
    public static final int SHORTEST = 1;

    /** Longer than any document states; the days it is counted from stay within the calendar. */
    public static final int LONGEST = 9_999;

    public Period {
        Objects.requireNonNull(unit, "unit");
        if (amount < SHORTEST || amount > LONGEST) {
            throw new IllegalArgumentException(
                    "a period lasts " + SHORTEST + " to " + LONGEST + " " + unit.en() + ", not " + amount);
        }
    }

    /** So many calendar days. */
    public static Period days(int amount) {
        return new Period(amount, Unit.DAYS);
    }

    /** So many working days. */
    public static Period workingDays(int amount) {
        return new Period(amount, Unit.WORKING_DAYS);
    }

    /** So many months. */
    public static Period months(int amount) {
        return new Period(amount, Unit.MONTHS);
    }

    /** So many years. */
    public static Period years(int amount) {
        return new Period(amount, Unit.YEARS);
    }

    /**
     * The last day of the period that starts with an event on {@code start}.
     *
     * @throws MissingCalendarException if it counts working days in a year the calendar does not hold
     */
    public LocalDate lastDay(LocalDate start, WorkCalendar calendar) {
        return switch (unit) {
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(start, amount);
            case MONTHS -> start.plusMonths(amount);
            case YEARS -> start.plusYears(amount);
        };
    }

    /**
     * The last day to act: as {@link #lastDay}, but a period that would end on a day off ends on the next working day
     * (article 203).
     *
     * @throws MissingCalendarException if the calendar of a year it needs is not held
     */
    public LocalDate lastDayToAct(LocalDate start, WorkCalendar calendar) {
        LocalDate last = lastDay(start, calendar);
        return unit == Unit.WORKING_DAYS ? last : calendar.firstWorkingDayFrom(last);
    }

    /**
     * The latest day that still lies this long before {@code end}. It is not moved for days off: moved later it would
     * cut the period short, and no document moves it earlier.
     *
     * @throws MissingCalendarException if it counts working days in a year the calendar does not hold
     */
    public LocalDate before(LocalDate end, WorkCalendar calendar) {
        return switch (unit) {
            case DAYS -> end.minusDays(amount);
            case WORKING_DAYS -> calendar.minusWorkingDays(end, amount);
            case MONTHS -> end.minusMonths(amount);
            case YEARS -> end.minusYears(amount);
        };
    }

    /** The period in Chinese, such as 10个工作日. */
    public String zh() {
        return amount + unit.zh();
    }

    /** The period in English, such as {@code 10 working days}. */
    public String en() {
        String units = unit.en();
        return amount + " " + (amount == 1 ? units.substring(0, units.length() - 1) : units);
    }
}
