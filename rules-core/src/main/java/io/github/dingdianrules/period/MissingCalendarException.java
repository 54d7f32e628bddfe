package io.github.dingdianrules.period;

/** Working days were asked for in a year whose calendar is not held. */
public final class MissingCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    /** @param year the calendar year that is not held */
    public MissingCalendarException(int year) {
        super("no calendar of working days for " + year + "; supply one with WorkCalendar.with");
        this.year = year;
    }

    /** The calendar year that is not held. */
    public int year() {
        return year;
    }
}
