package io.github.dingdianrules.facts;

import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static io.github.dingdianrules.truth.Truth.Value.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedTest {

    private static final Period THREE_MONTHS = Period.months(3);
    private static final Period FIVE_WORKING_DAYS = Period.workingDays(5);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);

    /** Three months after 15 March end on 15 June; five working days on 22 March. */
    private final Dated dated = on("operatingSince", DAY);

    private final Dated notRecorded = on("operatingSince", null);
    private final Dated nearTheLastCalendar = on("operatingSince", LocalDate.of(2026, 12, 30));

    @ParameterizedTest(name = "on {0}: reached {1}, within {2}, over {3}")
    @CsvSource({"2024-06-14, FALSE, TRUE, FALSE", "2024-06-15, TRUE, TRUE, FALSE", "2024-06-16, TRUE, FALSE, TRUE"})
    void theLastDayOfAPeriodBelongsToIt(LocalDate day, Value reached, Value within, Value over) {
        assertThat(dated.reached(THREE_MONTHS, day).value()).isEqualTo(reached);
        assertThat(dated.within(THREE_MONTHS, day).value()).isEqualTo(within);
        assertThat(dated.over(THREE_MONTHS, day).value()).isEqualTo(over);
    }

    @ParameterizedTest(name = "on {0}: reached {1}, within {2}, over {3}")
    @CsvSource({"2024-03-21, FALSE, TRUE, FALSE", "2024-03-22, TRUE, TRUE, FALSE", "2024-03-23, TRUE, FALSE, TRUE"})
    void soDoesTheLastOfTheWorkingDays(LocalDate day, Value reached, Value within, Value over) {
        assertThat(dated.reached(FIVE_WORKING_DAYS, day).value()).isEqualTo(reached);
        assertThat(dated.within(FIVE_WORKING_DAYS, day).value()).isEqualTo(within);
        assertThat(dated.over(FIVE_WORKING_DAYS, day).value()).isEqualTo(over);
    }

    @ParameterizedTest(name = "against {0}: before {1}, not after {2}, not before {3}, after {4}")
    @CsvSource({
        "2024-03-14, FALSE, FALSE, TRUE, TRUE",
        "2024-03-15, FALSE, TRUE, TRUE, FALSE",
        "2024-03-16, TRUE, TRUE, FALSE, FALSE"
    })
    void isComparedWithADay(LocalDate day, Value before, Value notAfter, Value notBefore, Value after) {
        assertThat(dated.before(day).value()).isEqualTo(before);
        assertThat(dated.notAfter(day).value()).isEqualTo(notAfter);
        assertThat(dated.notBefore(day).value()).isEqualTo(notBefore);
        assertThat(dated.after(day).value()).isEqualTo(after);
        assertThat(dated.notAfter(on("until", day)).value()).isEqualTo(notAfter);
        assertThat(dated.notBefore(on("until", day)).value()).isEqualTo(notBefore);
    }

    @Test
    void aDateNotRecordedIsUnknownAndMissing() {
        assertThat(List.of(
                        notRecorded.reached(THREE_MONTHS, DAY),
                        notRecorded.within(FIVE_WORKING_DAYS, DAY),
                        notRecorded.over(THREE_MONTHS, DAY),
                        notRecorded.before(DAY),
                        notRecorded.notAfter(DAY),
                        notRecorded.notBefore(DAY),
                        notRecorded.after(DAY),
                        notRecorded.notAfter(dated),
                        dated.notAfter(notRecorded),
                        dated.notBefore(notRecorded)))
                .allSatisfy(answer -> assertThat(answer.missing()).containsExactly("institution.operatingSince"));
    }

    @Test
    void ofTwoDatesNotRecordedBothAreMissing() {
        Dated other = on("until", null);

        assertThat(notRecorded.notAfter(other).missing())
                .containsExactlyInAnyOrder("institution.operatingSince", "institution.until");
        assertThat(notRecorded.notBefore(other).missing())
                .containsExactlyInAnyOrder("institution.operatingSince", "institution.until");
    }

    @ParameterizedTest(name = "done on {0}: in time {1}")
    @CsvSource({"2024-06-14, TRUE", "2024-06-15, TRUE", "2024-06-17, TRUE", "2024-06-18, FALSE", ", UNKNOWN"})
    void anActIsInTimeUpToTheLastDayToAct(LocalDate done, Value inTime) {
        assertThat(dated.metBy(on("until", done), THREE_MONTHS).value()).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "three months ahead of {0}: {1}")
    @CsvSource({"2024-06-14, FALSE", "2024-06-15, TRUE", "2024-06-16, TRUE", ", UNKNOWN"})
    void isAheadOfAnotherDate(LocalDate end, Value ahead) {
        assertThat(dated.aheadOf(on("until", end), THREE_MONTHS).value()).isEqualTo(ahead);
    }

    @Test
    void ofAnActAndItsStartNotRecordedBothAreMissing() {
        Dated other = on("until", null);

        assertThat(notRecorded.metBy(other, THREE_MONTHS).missing())
                .containsExactlyInAnyOrder("institution.operatingSince", "institution.until");
        assertThat(notRecorded.aheadOf(other, THREE_MONTHS).missing())
                .containsExactlyInAnyOrder("institution.operatingSince", "institution.until");
    }

    @Test
    void inTimeAndAheadNeedTheCalendarToo() {
        Dated afterTheCalendars = on("until", LocalDate.of(2027, 6, 1));

        assertThat(nearTheLastCalendar
                        .metBy(afterTheCalendars, FIVE_WORKING_DAYS)
                        .missing())
                .containsExactly("calendar[2027]");
        assertThat(dated.aheadOf(afterTheCalendars, FIVE_WORKING_DAYS).missing())
                .containsExactly("calendar[2027]");
    }

    @Test
    void whetherItIsKnownIsNeverUnknown() {
        assertThat(dated.isKnown().value()).isEqualTo(TRUE);
        assertThat(notRecorded.isKnown().value()).isEqualTo(FALSE);
    }

    @Test
    void aCalendarNotHeldIsMissing() {
        LocalDate later = LocalDate.of(2027, 1, 4);

        assertThat(List.of(
                        nearTheLastCalendar.reached(FIVE_WORKING_DAYS, later),
                        nearTheLastCalendar.within(FIVE_WORKING_DAYS, later),
                        nearTheLastCalendar.over(FIVE_WORKING_DAYS, later)))
                .allSatisfy(answer -> {
                    assertThat(answer.value()).isEqualTo(UNKNOWN);
                    assertThat(answer.missing()).containsExactly("calendar[2027]");
                });
    }

    @Test
    void aCalendarSuppliedSettlesIt() {
        WorkCalendar longer = WorkCalendar.packaged()
                .with(2027, List.of(LocalDate.of(2027, 1, 1)), List.of(LocalDate.of(2027, 1, 2)));
        Dated supplied =
                new Dated(nearTheLastCalendar.owner(), nearTheLastCalendar.field(), nearTheLastCalendar.date(), longer);

        Truth reached = supplied.reached(Period.workingDays(2), LocalDate.of(2027, 1, 2));

        assertThat(reached.value()).isEqualTo(TRUE);
        assertThat(supplied.over(Period.workingDays(2), LocalDate.of(2027, 1, 2))
                        .value())
                .isEqualTo(FALSE);
    }

    @Test
    void calendarDaysNeedNoCalendar() {
        assertThat(nearTheLastCalendar
                        .reached(Period.days(5), LocalDate.of(2027, 1, 4))
                        .value())
                .isEqualTo(TRUE);
    }

    @ParameterizedTest(name = "15 March 2024 to {0} is at least three months: {1}")
    @CsvSource({"2024-06-13, FALSE", "2024-06-14, TRUE", "2024-06-15, TRUE", ", UNKNOWN"})
    void spansAPeriodWithBothItsDays(LocalDate last, Value spans) {
        assertThat(dated.spansUntil(on("until", last), THREE_MONTHS).value()).isEqualTo(spans);
    }

    @Test
    void aSpanWithoutItsFirstDayIsUnknown() {
        assertThat(notRecorded.spansUntil(on("until", DAY), THREE_MONTHS).missing())
                .containsExactly("institution.operatingSince");
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({"2024-03-14, TRUE", "2024-03-15, FALSE", ", UNKNOWN"})
    void isAfterAnotherDate(LocalDate other, Value after) {
        assertThat(dated.after(on("until", other)).value()).isEqualTo(after);
    }

    private static Dated on(String field, LocalDate date) {
        return new Dated(() -> "institution", field, date, WorkCalendar.packaged());
    }
}
