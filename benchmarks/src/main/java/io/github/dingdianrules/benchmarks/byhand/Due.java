package io.github.dingdianrules.benchmarks.byhand;

import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Located;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Dates and amounts of a decision. Who asks names the fact they hang on, for when it is not on record. */
final class Due {

    private static final SortedSet<String> NOTHING = Collections.emptySortedSet();

    private Due() {}

    /** Act within the period from the day on; a last day off moves to the next working day. */
    static Terms within(Period period, @Nullable LocalDate start, Located owner, String field, WorkCalendar calendar) {
        if (start == null) {
            return lacking(period, owner, field);
        }
        try {
            return deadline(period, period.lastDayToAct(start, calendar));
        } catch (MissingCalendarException e) {
            return lacking(period, null, e);
        }
    }

    /** Act by the day this many months before another. */
    static Terms monthsAhead(int months, @Nullable LocalDate end, Located owner, String field) {
        Period period = Period.months(months);
        return end == null ? lacking(period, owner, field) : deadline(period, end.minusMonths(months));
    }

    /** Act by this day. */
    static Terms by(LocalDate deadline) {
        return deadline(null, deadline);
    }

    /** Not before the months from the day on are over. */
    static Terms afterMonths(int months, @Nullable LocalDate start, Located owner, String field) {
        Period period = Period.months(months);
        return start == null
                ? lacking(period, owner, field)
                : new Terms(
                        period,
                        null,
                        start.plusMonths(months).plusDays(1),
                        null,
                        null,
                        false,
                        null,
                        null,
                        List.of(),
                        NOTHING);
    }

    /** A state of this length. */
    static Terms lasting(Period period) {
        return state(period, null, null);
    }

    /** A state of this length that begins on the day. */
    static Terms lasting(Period period, @Nullable LocalDate start, Located owner, String field, WorkCalendar calendar) {
        if (start == null) {
            return lacking(period, owner, field);
        }
        try {
            return state(period, start, period.lastDay(start, calendar));
        } catch (MissingCalendarException e) {
            return lacking(period, start, e);
        }
    }

    /** Takes effect when the day is over. */
    static Terms dayAfter(@Nullable LocalDate day, Located owner, String field) {
        return day == null ? lacking(null, owner, field) : state(null, day.plusDays(1), null);
    }

    /** Takes effect when so many days from the day on are over. */
    static Terms afterDays(int days, @Nullable LocalDate start, Located owner, String field) {
        Period period = Period.days(days);
        return start == null ? lacking(period, owner, field) : state(period, start.plusDays(days + 1L), null);
    }

    static Terms about(Labelled item) {
        return about(List.of(item));
    }

    static Terms about(List<? extends Labelled> items) {
        return new Terms(null, null, null, null, null, false, null, null, List.copyOf(items), NOTHING);
    }

    static Terms amount(@Nullable BigDecimal amount, Located owner, String field) {
        return new Terms(null, null, null, null, null, false, null, amount, List.of(), missing(amount, owner, field));
    }

    /** A share of an amount: from the lower one, if any, up to the upper one, both included. */
    static Terms band(
            @Nullable BigDecimal lower, BigDecimal upper, @Nullable BigDecimal base, Located owner, String field) {
        Band band = new Band(lower, lower != null, upper, true, base);
        return new Terms(null, null, null, null, null, false, band, null, List.of(), missing(base, owner, field));
    }

    private static Terms deadline(@Nullable Period period, LocalDate last) {
        return new Terms(period, last, null, null, null, false, null, null, List.of(), NOTHING);
    }

    private static Terms state(@Nullable Period period, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Terms(period, null, null, from, until, false, null, null, List.of(), NOTHING);
    }

    private static Terms lacking(@Nullable Period period, Located owner, String field) {
        return new Terms(period, null, null, null, null, false, null, null, List.of(), missing(null, owner, field));
    }

    private static Terms lacking(@Nullable Period period, @Nullable LocalDate from, MissingCalendarException e) {
        return new Terms(
                period, null, null, from, null, false, null, null, List.of(), new TreeSet<>(List.of(calendar(e))));
    }

    static String calendar(MissingCalendarException e) {
        return "calendar[" + e.year() + "]";
    }

    private static SortedSet<String> missing(@Nullable Object value, Located owner, String field) {
        return value == null ? new TreeSet<>(List.of(Missing.address(owner, field))) : NOTHING;
    }
}
