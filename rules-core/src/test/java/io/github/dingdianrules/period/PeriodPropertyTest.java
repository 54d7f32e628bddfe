package io.github.dingdianrules.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Periods against somebody who tears one sheet a day off the calendar. */
class PeriodPropertyTest {

    private static final int DRAWS = 300;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 31);
    private static final WorkCalendar CALENDAR = WorkCalendar.packaged();
    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORK = new HashSet<>();

    static {
        for (int year = 2020; year <= 2026; year++) {
            String[] lists = read(year).split("\"work\"");
            collect(lists[0], OFF);
            collect(lists[1], WORK);
        }
    }

    @ParameterizedTest
    @MethodSource("startsAndAmountsUpTo400")
    void days(LocalDate start, int amount) {
        LocalDate day = start;
        for (int counted = 0; counted < amount; counted++) {
            day = day.plusDays(1);
        }

        assertThat(Period.days(amount).lastDay(start, CALENDAR)).isEqualTo(day);
        assertThat(Period.days(amount).before(day, CALENDAR)).isEqualTo(start);
    }

    @ParameterizedTest
    @MethodSource("startsAndAmountsUpTo100")
    void workingDays(LocalDate start, int amount) {
        LocalDate day = start;
        for (int counted = 0; counted < amount; counted += works(day) ? 1 : 0) {
            day = day.plusDays(1);
        }

        assertThat(Period.workingDays(amount).lastDay(start, CALENDAR)).isEqualTo(day);
        assertThat(Period.workingDays(amount).lastDayToAct(start, CALENDAR)).isEqualTo(day);
        assertThat(Period.workingDays(amount).before(day, CALENDAR))
                .isBetween(start.minusDays(12), start)
                .satisfies(before -> assertThat(before.equals(start)).isEqualTo(works(start)));
    }

    @ParameterizedTest
    @MethodSource("startsAndAmountsUpTo36")
    void months(LocalDate start, int amount) {
        assertThat(Period.months(amount).lastDay(start, CALENDAR)).isEqualTo(afterMonths(start, amount));
    }

    @ParameterizedTest
    @MethodSource("startsAndAmountsUpTo5")
    void years(LocalDate start, int amount) {
        assertThat(Period.years(amount).lastDay(start, CALENDAR)).isEqualTo(afterMonths(start, 12 * amount));
    }

    @ParameterizedTest
    @MethodSource("startsAndAmountsUpTo400")
    void theLastDayToActIsTheFirstWorkingDayFromTheLastDay(LocalDate start, int amount) {
        LocalDate day = start.plusDays(amount);
        while (!works(day)) {
            day = day.plusDays(1);
        }

        assertThat(Period.days(amount).lastDayToAct(start, CALENDAR)).isEqualTo(day);
    }

    /** Counted back from a day off, working days leave less: the day itself does not count there either. */
    @ParameterizedTest
    @MethodSource("startsAndAmountsUpTo60")
    void whatLiesThePeriodBeforeADayIsFollowedByTheWholePeriod(LocalDate day, int amount) {
        Unit unit = Unit.values()[amount % Unit.values().length];
        LocalDate end = unit == Unit.WORKING_DAYS ? CALENDAR.firstWorkingDayFrom(day) : day;
        Period period = new Period(unit == Unit.YEARS ? 1 : Math.min(amount, 12), unit);

        assertThat(period.lastDay(period.before(end, CALENDAR), CALENDAR)).isBeforeOrEqualTo(end);
    }

    static Stream<Arguments> startsAndAmountsUpTo400() {
        return drawn(400);
    }

    static Stream<Arguments> startsAndAmountsUpTo100() {
        return drawn(100);
    }

    static Stream<Arguments> startsAndAmountsUpTo60() {
        return drawn(60);
    }

    static Stream<Arguments> startsAndAmountsUpTo36() {
        return drawn(36);
    }

    static Stream<Arguments> startsAndAmountsUpTo5() {
        return drawn(5);
    }

    /** Days that leave room for every period on either side within the packaged years. */
    private static Stream<Arguments> drawn(int largest) {
        return IntStream.range(0, DRAWS).mapToObj(seed -> {
            Random random = new Random(seed);
            LocalDate start = FIRST.plusDays(random.nextInt(1735));
            return Arguments.of(start, 1 + random.nextInt(largest));
        });
    }

    /** Walks until the month has changed so many times, then on to the corresponding day or the month's last. */
    private static LocalDate afterMonths(LocalDate start, int amount) {
        LocalDate day = start;
        for (int changes = 0; changes < amount; ) {
            LocalDate next = day.plusDays(1);
            changes += YearMonth.from(next).equals(YearMonth.from(day)) ? 0 : 1;
            day = next;
        }
        while (day.getDayOfMonth() < start.getDayOfMonth() && day.plusDays(1).getMonth() == day.getMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean works(LocalDate day) {
        return WORK.contains(day) || day.getDayOfWeek().getValue() <= 5 && !OFF.contains(day);
    }

    private static void collect(String text, Set<LocalDate> into) {
        Pattern.compile("\\d{4}-\\d{2}-\\d{2}")
                .matcher(text)
                .results()
                .forEach(found -> into.add(LocalDate.parse(found.group())));
    }

    private static String read(int year) {
        try (InputStream in = WorkCalendar.class.getResourceAsStream("calendar/" + year + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
