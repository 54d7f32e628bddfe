package io.github.dingdianrules.decision;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Figure;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.facts.Pause;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The dates, amounts and details of a decision. What a decision has none of is {@code null} or empty.
 *
 * @param period the period of the clause
 * @param deadline last day to act
 * @param earliest first day on which it may happen
 * @param from first day of a state
 * @param until last day of a state, included
 * @param usual whether the clause says it as a rule (原则上, 一般) and so leaves room
 * @param band range of a penalty
 * @param amount a fixed amount or ceiling in yuan
 * @param items what it is about: documents, checks, measures
 * @param missing facts without which one of the dates or amounts cannot be worked out
 */
public record Terms(
        @Nullable Period period,
        @Nullable LocalDate deadline,
        @Nullable LocalDate earliest,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean usual,
        @Nullable Band band,
        @Nullable BigDecimal amount,
        List<Labelled> items,
        SortedSet<String> missing) {

    /** Neither dates nor amounts nor details. */
    public static final Terms NONE =
            new Terms(null, null, null, null, null, false, null, null, List.of(), Collections.emptySortedSet());

    public Terms {
        items = List.copyOf(items);
        missing = Sorted.copyOf(missing);
    }

    /** Act within the period that starts with the day (…之日起…内); a last day off moves to the next working day. */
    public static Terms within(Period period, Dated start) {
        Worked worked = work(start, date -> period.lastDayToAct(date, start.calendar()));
        return new Terms(period, worked.date, null, null, null, false, null, null, List.of(), worked.missing);
    }

    /** As {@link #within(Period, Dated)}, where the time of a pause does not count. */
    public static Terms within(Period period, Dated start, Pause pause) {
        Optional<Long> paused = start.date() == null ? Optional.of(0L) : pause.daysAfter(start.date());
        Worked worked = paused.map(days -> work(
                        start,
                        date -> start.calendar()
                                .firstWorkingDayFrom(
                                        period.lastDay(date, start.calendar()).plusDays(days))))
                .orElseGet(() -> Worked.not(pause.missing()));
        return new Terms(period, worked.date, null, null, null, false, null, null, List.of(), worked.missing);
    }

    /** Act by a day that lies the period before another (…前…个月). */
    public static Terms ahead(Period period, Dated end) {
        Worked worked = work(end, date -> period.before(date, end.calendar()));
        return new Terms(period, worked.date, null, null, null, false, null, null, List.of(), worked.missing);
    }

    /** Act by a fixed day. */
    public static Terms by(LocalDate deadline) {
        return new Terms(null, deadline, null, null, null, false, null, null, List.of(), Collections.emptySortedSet());
    }

    /** Not before the period that starts with the day is over (…后). */
    public static Terms after(Period period, Dated start) {
        Worked worked =
                work(start, date -> period.lastDay(date, start.calendar()).plusDays(1));
        return new Terms(period, null, worked.date, null, null, false, null, null, List.of(), worked.missing);
    }

    /** A state that lasts from the day to the end of the period; its length alone while it has not begun. */
    public static Terms onceBegun(Period period, Dated start) {
        return start.date() == null ? lasting(period) : lasting(period, start);
    }

    /** A state that lasts from the day to the end of the period. */
    public static Terms lasting(Period period, Dated start) {
        Worked worked = work(start, date -> period.lastDay(date, start.calendar()));
        return new Terms(period, null, null, start.date(), worked.date, false, null, null, List.of(), worked.missing);
    }

    /** A state whose length alone is given. */
    public static Terms lasting(Period period) {
        return new Terms(period, null, null, null, null, false, null, null, List.of(), Collections.emptySortedSet());
    }

    /** Takes effect when the day is over. */
    public static Terms effectiveAfter(Dated day) {
        Worked worked = work(day, date -> date.plusDays(1));
        return new Terms(null, null, null, worked.date, null, false, null, null, List.of(), worked.missing);
    }

    /** Takes effect on the day after the last day of the period. */
    public static Terms effectiveAfter(Period period, Dated start) {
        Worked worked =
                work(start, date -> period.lastDay(date, start.calendar()).plusDays(1));
        return new Terms(period, null, null, worked.date, null, false, null, null, List.of(), worked.missing);
    }

    /** What it is about. */
    public static Terms about(Labelled... items) {
        return about(Arrays.asList(items));
    }

    /** What it is about. */
    public static Terms about(List<? extends Labelled> items) {
        return new Terms(null, null, null, null, null, false, null, null, List.copyOf(items), new TreeSet<>());
    }

    /** A penalty of at most this share (不超过) of an amount. */
    public static Terms atMost(@Figure String upper, Amount base) {
        return band(new Band(null, false, new BigDecimal(upper), true, base.value()), base);
    }

    /** A penalty from one share (以上) up to another (不超过) of an amount, both included. */
    public static Terms between(@Figure String lower, @Figure String upper, Amount base) {
        return band(new Band(new BigDecimal(lower), true, new BigDecimal(upper), true, base.value()), base);
    }

    private static Terms band(Band band, Amount base) {
        return new Terms(null, null, null, null, null, false, band, null, List.of(), missing(base));
    }

    /** An amount in yuan. */
    public static Terms amount(Amount amount) {
        return new Terms(null, null, null, null, null, false, null, amount.value(), List.of(), missing(amount));
    }

    private static SortedSet<String> missing(Amount amount) {
        return Sorted.copyOf(amount.value() == null ? Set.of(amount.path()) : Set.of());
    }

    /** A fixed share of an amount, rounded down to the cent. */
    public static Terms share(@Figure String rate, Amount base) {
        return amount(base.times(new BigDecimal(rate)));
    }

    /** A price marked up by this share, rounded down to the cent. */
    public static Terms markedUp(@Figure String rate, Amount price) {
        return amount(price.times(BigDecimal.ONE.add(new BigDecimal(rate))));
    }

    /** A price marked up by this share, but by no more than so many yuan. */
    public static Terms markedUp(@Figure String rate, Amount price, @Figure String mostYuan) {
        Amount ceiling = price.times(BigDecimal.ONE.add(new BigDecimal(rate)));
        Amount most = price.plus(new BigDecimal(mostYuan));
        return amount(BinaryOperator.minBy(Comparator.comparing(Amount::value, nullsFirst(naturalOrder())))
                .apply(ceiling, most));
    }

    /** The same, said as a rule (原则上, 一般). */
    public Terms usually() {
        return new Terms(period, deadline, earliest, from, until, true, band, amount, items, missing);
    }

    /** Both: what one leaves open the other may give. */
    public Terms and(Terms other) {
        List<Labelled> both = new ArrayList<>(items);
        both.addAll(other.items);
        SortedSet<String> lacking = new TreeSet<>(missing);
        lacking.addAll(other.missing);
        return new Terms(
                either(period, other.period),
                either(deadline, other.deadline),
                either(earliest, other.earliest),
                either(from, other.from),
                either(until, other.until),
                usual || other.usual,
                either(band, other.band),
                either(amount, other.amount),
                both,
                lacking);
    }

    private static <T> @Nullable T either(@Nullable T one, @Nullable T other) {
        if (one != null && other != null && !one.equals(other)) {
            throw new IllegalArgumentException(
                    "terms that contradict each other: " + said(one) + " and " + said(other));
        }
        return one == null ? other : one;
    }

    private static String said(Object term) {
        return term instanceof Period period ? period.en() : term.toString();
    }

    private static Worked work(Dated start, Function<LocalDate, LocalDate> rule) {
        if (start.date() == null) {
            return Worked.not(start.path());
        }
        try {
            return new Worked(rule.apply(start.date()), Collections.emptySortedSet());
        } catch (MissingCalendarException e) {
            return Worked.not("calendar[" + e.year() + "]");
        }
    }

    private record Worked(@Nullable LocalDate date, SortedSet<String> missing) {

        static Worked not(String missing) {
            return new Worked(null, Sorted.copyOf(Set.of(missing)));
        }
    }
}
