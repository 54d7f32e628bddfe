package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarFilesTest {

    private static final WorkCalendar HELD = WorkCalendar.packaged();

    @TempDir
    Path directory;

    @Test
    void aYearIsAdded() {
        WorkCalendar calendar =
                CalendarFiles.read("c.yaml", "{ year: 2027, off: [2027-01-01], work: [2027-01-03] }", HELD);

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 3))).isTrue();
        assertThat(Period.workingDays(2).lastDay(LocalDate.of(2026, 12, 31), calendar))
                .isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(HELD.years()).doesNotContain(2027);
    }

    @Test
    void aYearThatIsHeldIsReplacedAndJsonReadsAlike() {
        WorkCalendar calendar =
                CalendarFiles.read("c.json", "{\"year\": 2026, \"off\": [\"2026-07-01\"], \"work\": []}", HELD);

        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(calendar.years()).isEqualTo(HELD.years());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void mistakes(String text, String message) {
        assertThatThrownBy(() -> CalendarFiles.read("c.yaml", text, HELD))
                .isInstanceOf(CaseFileException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                bad("", "c.yaml:1:1: is empty"),
                bad("- 2027-01-01", "c.yaml:1:1: must be a group of fields, not a list"),
                bad(
                        "{ off: [2027-01-01], work: [] }",
                        "c.yaml:1:1: year: is required; a calendar is of one year, such as 2027"),
                bad("{ year: 2027, work: [] }", "c.yaml:1:1: off: is required; list the days off"),
                bad("{ year: 2027, off: [], work: [] }", "c.yaml:1:20 off: no day is off; list the days off"),
                bad(
                        "{ year: 2027, off: [2027-01-01] }",
                        "c.yaml:1:1: work: is required; list the make-up working days, or write []"),
                bad(
                        "{ year: 2027, of: [2027-01-01], work: [] }",
                        "c.yaml:1:15 of: unknown field \"of\"; did you mean \"off\"?"),
                bad(
                        "{ year: '2027', off: [2027-01-01], work: [] }",
                        "c.yaml:1:9 year: must be a whole number of at most 9 digits, not the text \"2027\""),
                bad(
                        "{ year: 2027, off: 2027-01-01, work: [] }",
                        "c.yaml:1:20 off: must be a list, not the text \"2027-01-01\""),
                bad(
                        "{ year: 2027, off: [2027-02-29, 2027-1-1], work: [] }",
                        "c.yaml:1:21 off[0]: there is no day 2027-02-29\n"
                                + "c.yaml:1:33 off[1]: must be a date such as 2025-03-31, not the text \"2027-1-1\""),
                bad(
                        "{ year: 2027, off: [2026-01-01], work: [] }",
                        "c.yaml:1:21 off[0]: 2026-01-01 lies in another year than 2027"),
                bad(
                        "{ year: 2027, off: [2027-01-01, 2027-01-01], work: [] }",
                        "c.yaml:1:33 off[1]: 2027-01-01 is listed twice, first in line 1"),
                bad(
                        "{ year: 2027, off: [2027-01-03], work: [2027-01-03] }",
                        "c.yaml:1:41 work[0]: 2027-01-03 is also listed as off, in line 1; a day is one or the other"),
                bad(
                        "{ year: 2027, off: [2027-01-01], work: [2027-01-04] }",
                        "c.yaml:1:41 work[0]: 2027-01-04 is a Monday and a working day anyway; list only weekend days"));
    }

    @Test
    void filesAreReadTogetherAndAYearIsGivenOnce() throws IOException {
        Path one = file("2027.yaml", "{ year: 2027, off: [2027-01-01], work: [] }");
        Path two = file("2028.json", "{\"year\": 2028, \"off\": [\"2028-01-01\"], \"work\": []}");

        assertThat(CalendarFiles.readAll(List.of(one, two), HELD).years()).contains(2026, 2027, 2028);
        assertThatThrownBy(() -> CalendarFiles.readAll(List.of(one, two, one), HELD))
                .hasMessageContaining(
                        "2027.yaml:1:9 year: 2027 is already given in %s:1; give one file for a year",
                        one.toString().replace('\\', '/'));
    }

    @Test
    void whatIsNoCalendarFileIsSaidToBeNone() throws IOException {
        assertThatThrownBy(() -> CalendarFiles.read(directory, HELD))
                .hasMessageEndingWith(": is a directory; name the file that holds the calendar");
        assertThatThrownBy(() -> CalendarFiles.read(directory.resolve("none.yaml"), HELD))
                .hasMessageEndingWith("none.yaml: there is no such file or directory");
        assertThatThrownBy(() -> CalendarFiles.read(file("2027.txt", ""), HELD))
                .hasMessageEndingWith("2027.txt: is no calendar file; the name of one ends in .yaml, .yml or .json");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static Arguments bad(String text, String message) {
        return Arguments.of(text, message);
    }
}
