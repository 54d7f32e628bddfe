package io.github.dingdianrules.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Articles 200 to 204 of the Civil Code, to the day. */
class PeriodTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.packaged();

    @ParameterizedTest(name = "{0} {1} from {2} end on {3}")
    @CsvSource({
        "1, DAYS, 2024-03-01, 2024-03-02",
        "180, DAYS, 2024-01-01, 2024-06-29",
        "1, DAYS, 2024-02-28, 2024-02-29",
        "1, DAYS, 2023-12-31, 2024-01-01",
        "3, MONTHS, 2024-01-15, 2024-04-15",
        "12, MONTHS, 2023-07-01, 2024-07-01",
        "1, MONTHS, 2024-12-31, 2025-01-31",
        "1, YEARS, 2023-07-01, 2024-07-01",
        "5, YEARS, 2020-03-10, 2025-03-10"
    })
    void theStartingDayDoesNotCountAndTheCorrespondingDayIsTheLast(
            int amount, Unit unit, LocalDate start, LocalDate last) {
        assertThat(new Period(amount, unit).lastDay(start, CALENDAR)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} {1} from {2} end on {3}")
    @CsvSource({
        "1, MONTHS, 2024-01-31, 2024-02-29",
        "1, MONTHS, 2023-01-31, 2023-02-28",
        "1, MONTHS, 2023-01-28, 2023-02-28",
        "1, MONTHS, 2024-03-31, 2024-04-30",
        "2, MONTHS, 2023-12-31, 2024-02-29",
        "1, MONTHS, 2024-02-29, 2024-03-29",
        "1, YEARS, 2024-02-29, 2025-02-28",
        "4, YEARS, 2020-02-29, 2024-02-29"
    })
    void withoutACorrespondingDayTheMonthsLastDayIsTheLast(int amount, Unit unit, LocalDate start, LocalDate last) {
        assertThat(new Period(amount, unit).lastDay(start, CALENDAR)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} working days from {1} end on {2}: {3}")
    @CsvSource({
        "5, 2024-03-04, 2024-03-11, over a weekend",
        "1, 2024-03-08, 2024-03-11, from a Friday",
        "1, 2024-03-09, 2024-03-11, from a Saturday",
        "4, 2024-02-05, 2024-02-09, up to the eve of Chinese New Year",
        "5, 2024-02-05, 2024-02-18, over Chinese New Year to a make-up Sunday",
        "6, 2024-02-05, 2024-02-19, past the make-up Sunday",
        "1, 2024-02-02, 2024-02-04, to a make-up Sunday before Chinese New Year",
        "1, 2023-09-28, 2023-10-07, over National Day 2023 to a make-up Saturday",
        "2, 2023-09-28, 2023-10-08, to the make-up Sunday",
        "3, 2023-09-28, 2023-10-09, past both make-up days",
        "1, 2025-09-26, 2025-09-28, to the make-up Sunday before National Day 2025",
        "1, 2025-09-30, 2025-10-09, over National Day 2025",
        "3, 2025-09-30, 2025-10-11, to the make-up Saturday",
        "1, 2025-12-31, 2026-01-04, over New Year to a make-up Sunday"
    })
    void workingDaysSkipDaysOffAndCountMakeUpDays(int amount, LocalDate start, LocalDate last, String why) {
        assertThat(Period.workingDays(amount).lastDay(start, CALENDAR)).as(why).isEqualTo(last);
        assertThat(Period.workingDays(amount).lastDayToAct(start, CALENDAR))
                .as(why)
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} {1} from {2}: act by {3}: {4}")
    @CsvSource({
        "3, MONTHS, 2024-03-14, 2024-06-14, a Friday stays",
        "3, MONTHS, 2024-03-15, 2024-06-17, a Saturday moves to Monday",
        "3, MONTHS, 2024-03-16, 2024-06-17, a Sunday moves to Monday",
        "10, DAYS, 2024-01-30, 2024-02-09, the eve of Chinese New Year stays",
        "11, DAYS, 2024-01-30, 2024-02-18, a holiday moves to a make-up Sunday",
        "1, MONTHS, 2023-09-01, 2023-10-07, National Day moves to a make-up Saturday",
        "1, MONTHS, 2024-04-11, 2024-05-11, a make-up Saturday stays",
        "1, YEARS, 2024-10-01, 2025-10-09, National Day moves past eight days off",
        "7, DAYS, 2025-12-25, 2026-01-04, New Year moves into the next year"
    })
    void aPeriodToActIsMovedOffDaysOff(int amount, Unit unit, LocalDate start, LocalDate last, String why) {
        assertThat(new Period(amount, unit).lastDayToAct(start, CALENDAR))
                .as(why)
                .isEqualTo(last);
    }

    @ParameterizedTest(name = "{0} {1} before {2} is {3}")
    @CsvSource({
        "1, DAYS, 2024-03-01, 2024-02-29",
        "30, DAYS, 2024-12-31, 2024-12-01",
        "3, MONTHS, 2024-12-31, 2024-09-30",
        "1, MONTHS, 2024-03-31, 2024-02-29",
        "1, YEARS, 2024-02-29, 2023-02-28",
        "3, MONTHS, 2024-05-10, 2024-02-10",
        "1, WORKING_DAYS, 2024-02-18, 2024-02-09",
        "5, WORKING_DAYS, 2024-02-19, 2024-02-06",
        "1, WORKING_DAYS, 2023-10-09, 2023-10-08"
    })
    void aDayThatLiesThePeriodBeforeAnotherIsNotMoved(int amount, Unit unit, LocalDate end, LocalDate latest) {
        assertThat(new Period(amount, unit).before(end, CALENDAR)).isEqualTo(latest);
    }

    @Test
    void aYearWithoutCalendarIsNamed() {
        assertMissing(2027, () -> Period.workingDays(1).lastDay(LocalDate.of(2026, 12, 31), CALENDAR));
        assertMissing(2027, () -> Period.days(1).lastDayToAct(LocalDate.of(2026, 12, 31), CALENDAR));
        assertMissing(2019, () -> Period.workingDays(1).before(LocalDate.of(2020, 1, 1), CALENDAR));
        assertMissing(2019, () -> CALENDAR.isWorkingDay(LocalDate.of(2019, 12, 28)));
    }

    @Test
    void periodsThatCountNoWorkingDaysNeedNoCalendar() {
        assertThat(Period.months(3).lastDay(LocalDate.of(2030, 1, 1), CALENDAR)).isEqualTo("2030-04-01");
        assertThat(Period.years(1).before(LocalDate.of(2030, 1, 1), CALENDAR)).isEqualTo("2029-01-01");
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void aPeriodLastsAtLeastOneAndNotForEver(Unit unit) {
        assertThat(new Period(1, unit).amount()).isEqualTo(1);
        assertThat(new Period(9_999, unit).amount()).isEqualTo(9_999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(0, unit))
                .withMessage("a period lasts 1 to 9999 " + unit.en() + ", not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(10_000, unit))
                .withMessage("a period lasts 1 to 9999 " + unit.en() + ", not 10000");
    }

    @Test
    void periodsPrintInBothLanguages() {
        assertThat(Period.days(180).zh()).isEqualTo("180日");
        assertThat(Period.workingDays(5).zh()).isEqualTo("5个工作日");
        assertThat(Period.months(3).zh()).isEqualTo("3个月");
        assertThat(Period.years(1).zh()).isEqualTo("1年");
        assertThat(Period.workingDays(5).en()).isEqualTo("5 working days");
    }

    private static void assertMissing(int year, org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
        assertThatExceptionOfType(MissingCalendarException.class)
                .isThrownBy(asked)
                .withMessage("no calendar of working days for " + year + "; supply one with WorkCalendar.with")
                .satisfies(thrown -> assertThat(thrown.year()).isEqualTo(year));
    }
}
