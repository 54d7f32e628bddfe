package io.github.dingdianrules.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 1, 1);
    private static final LocalDate SUNDAY = LocalDate.of(2027, 1, 3);

    private final WorkCalendar packaged = WorkCalendar.packaged();

    @Test
    void sevenYearsArePackaged() {
        assertThat(packaged.years()).containsExactly(2020, 2021, 2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void everyPackagedYearHoldsHolidaysAndMakeUpDays(int year) {
        List<LocalDate> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .toList();

        assertThat(days)
                .as("weekdays off")
                .anyMatch(day -> day.getDayOfWeek().getValue() <= 5 && !packaged.isWorkingDay(day));
        assertThat(days)
                .as("make-up days on a weekend")
                .anyMatch(day -> day.getDayOfWeek().getValue() > 5 && packaged.isWorkingDay(day));
        assertThat(packaged.isWorkingDay(LocalDate.of(year, 5, 1))).isFalse();
        assertThat(packaged.isWorkingDay(LocalDate.of(year, 10, 1))).isFalse();
        assertThat(days.stream().filter(packaged::isWorkingDay)).hasSizeBetween(245, 255);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-02-09, true",
        "2024-02-10, false",
        "2024-02-16, false",
        "2024-02-17, false",
        "2024-02-18, true",
        "2024-03-02, false",
        "2024-03-03, false",
        "2024-03-04, true"
    })
    void aWorkingDayIsAMakeUpDayOrAWeekdayThatIsNotOff(LocalDate day, boolean working) {
        assertThat(packaged.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void aYearCanBeSuppliedAndLeavesTheOriginalAlone() {
        WorkCalendar longer = packaged.with(2027, List.of(FRIDAY), List.of(SUNDAY));

        assertThat(longer.years()).endsWith(2026, 2027);
        assertThat(longer.firstWorkingDayFrom(FRIDAY)).isEqualTo(SUNDAY);
        assertThat(Period.workingDays(1).lastDay(LocalDate.of(2026, 12, 31), longer))
                .isEqualTo(SUNDAY);
        assertThat(packaged.years()).doesNotContain(2027);
    }

    @Test
    void aYearCanBeReplaced() {
        LocalDate holiday = LocalDate.of(2026, 5, 1);

        assertThat(packaged.with(2026, List.of(), List.of()).isWorkingDay(holiday))
                .isTrue();
    }

    @Test
    void aDayOfAnotherYearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packaged.with(2027, List.of(LocalDate.of(2028, 1, 1)), List.of()))
                .withMessage("the calendar of 2027 contains 2028-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packaged.with(2027, List.of(), List.of(LocalDate.of(2026, 12, 31))))
                .withMessage("the calendar of 2027 contains 2026-12-31");
    }

    @Test
    void aDayBothOffAndWorkingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> packaged.with(2027, List.of(SUNDAY), List.of(SUNDAY)))
                .withMessage("2027-01-03 is both off and a working day");
    }

    @Test
    void saysWhatItCountsByWhateverTheOrderItWasGivenIn() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        LocalDate second = LocalDate.of(2027, 1, 2);
        WorkCalendar packaged = WorkCalendar.packaged();

        assertThat(packaged.with(2027, List.of(second, first), List.of()))
                .hasToString(
                        packaged.with(2027, List.of(first, second), List.of()).toString());
        assertThat(packaged.with(2027, List.of(first), List.of()).toString())
                .isNotEqualTo(packaged.toString())
                .endsWith("2027 off [2027-01-01] work []");
    }
}
