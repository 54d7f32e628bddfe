package io.github.dingdianrules.period;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Statutory days off and make-up working days, year by year.
 *
 * <p>A working day is a make-up day, or a day from Monday to Friday that is not off. A year that is not held has no
 * working days at all: asking for one throws {@link MissingCalendarException}. Immutable.
 */
public final class WorkCalendar {

    private static final int FIRST_PACKAGED_YEAR = 2020;
    private static final int LAST_PACKAGED_YEAR = 2026;
    private static final WorkCalendar PACKAGED = load();

    private final Map<Integer, Supplier<Year>> years;

    private WorkCalendar(Map<Integer, Supplier<Year>> years) {
        this.years = Map.copyOf(years);
    }

    /** @return the calendars of 2020 to 2026 as published by the General Office of the State Council */
    public static WorkCalendar packaged() {
        return PACKAGED;
    }

    /**
     * This calendar with one more year, or with that year replaced.
     *
     * @param off days off of that year, weekends included only where they fall in a holiday
     * @param work make-up working days of that year
     * @throws IllegalArgumentException if a day lies in another year or is both off and working
     */
    public WorkCalendar with(int year, Collection<LocalDate> off, Collection<LocalDate> work) {
        Map<Integer, Supplier<Year>> more = new HashMap<>(years);
        Year replaced = new Year(year, Set.copyOf(off), Set.copyOf(work));
        more.put(year, () -> replaced);
        return new WorkCalendar(more);
    }

    /** @return the years held, in order */
    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    /** @throws MissingCalendarException if the year is not held */
    public boolean isWorkingDay(LocalDate day) {
        Supplier<Year> year = years.get(day.getYear());
        if (year == null) {
            throw new MissingCalendarException(day.getYear());
        }
        return year.get().workingDays.get(day.getDayOfYear());
    }

    /** @throws MissingCalendarException if the year is not held */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** @return every year with its days, in order: the same for calendars that count alike */
    @Override
    public String toString() {
        return new TreeMap<>(years)
                .values().stream().map(year -> year.get().toString()).collect(Collectors.joining("; "));
    }

    LocalDate plusWorkingDays(LocalDate start, int amount) {
        return count(start, amount, 1);
    }

    LocalDate minusWorkingDays(LocalDate end, int amount) {
        return count(end, amount, -1);
    }

    private LocalDate count(LocalDate from, int amount, int step) {
        LocalDate day = from;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static final class Year {

        private final int year;
        private final Set<LocalDate> off;
        private final Set<LocalDate> work;

        /** By their number in the year. */
        private final BitSet workingDays = new BitSet();

        Year(int year, Set<LocalDate> off, Set<LocalDate> work) {
            this.year = year;
            this.off = off;
            this.work = work;
            List<LocalDate> all = new ArrayList<>(off);
            all.addAll(work);
            for (LocalDate day : all) {
                if (day.getYear() != year) {
                    throw new IllegalArgumentException("the calendar of " + year + " contains " + day);
                }
                if (off.contains(day) && work.contains(day)) {
                    throw new IllegalArgumentException(day + " is both off and a working day");
                }
            }
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                workingDays.set(day.getDayOfYear(), isWorkingDay(day));
            }
        }

        @Override
        public String toString() {
            return year + " off " + new TreeSet<>(off) + " work " + new TreeSet<>(work);
        }

        private boolean isWorkingDay(LocalDate day) {
            return work.contains(day) || day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !off.contains(day);
        }
    }

    private static WorkCalendar load() {
        Map<Integer, Supplier<Year>> years = new HashMap<>();
        for (int year = FIRST_PACKAGED_YEAR; year <= LAST_PACKAGED_YEAR; year++) {
            years.put(year, new PackagedYear(year));
        }
        return new WorkCalendar(years);
    }

    /** Read when first needed. */
    private static final class PackagedYear implements Supplier<Year> {

        private final int year;
        private volatile @Nullable Year days;

        PackagedYear(int year) {
            this.year = year;
        }

        @Override
        public Year get() {
            Year known = days;
            if (known == null) {
                known = read();
                days = known;
            }
            return known;
        }

        private Year read() {
            try (InputStream in = WorkCalendar.class.getResourceAsStream("calendar/" + year + ".json")) {
                // JSON is YAML, and one parser in core is enough.
                Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
                return new Year(year, dates(read.get("off")), dates(read.get("work")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Set<LocalDate> dates(@Nullable Object texts) {
        return ((List<?>) Objects.requireNonNull(texts))
                .stream().map(text -> LocalDate.parse((String) text)).collect(Collectors.toUnmodifiableSet());
    }
}
