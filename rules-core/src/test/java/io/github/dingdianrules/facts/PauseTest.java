package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.period.WorkCalendar;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    private static final LocalDate START = LocalDate.of(2024, 3, 4);

    @ParameterizedTest(name = "from {0} until {1}: {2} days")
    @CsvSource({
        "2024-03-11, 2024-03-21, 10",
        "2024-03-11, 2024-03-11, 0",
        "2024-03-04, 2024-03-05, 1",
        "2024-02-26, 2024-03-06, 2",
        "2024-02-26, 2024-03-04, 0",
        "2024-02-20, 2024-02-26, 0",
        ", , 0"
    })
    void onlyTheDaysAfterTheStartCount(LocalDate from, LocalDate until, long days) {
        assertThat(pause(from, until).daysAfter(START)).contains(days);
    }

    @Test
    void itsLengthIsNotKnownWithoutBothDays() {
        assertThat(pause(START, null).daysAfter(START)).isEqualTo(Optional.empty());
        assertThat(pause(null, START).daysAfter(START)).isEqualTo(Optional.empty());
    }

    @Test
    void theDayThatIsNotRecordedIsNamed() {
        assertThat(pause(START, null).missing()).isEqualTo("applications[a].supplementCompletedOn");
        assertThat(pause(null, START).missing()).isEqualTo("applications[a].supplementRequestedOn");
    }

    private static Pause pause(LocalDate from, LocalDate until) {
        Application application = ApplicationBuilder.builder()
                .id("a")
                .kind(ApplicationKind.INITIAL)
                .supplementRequestedOn(from)
                .supplementCompletedOn(until)
                .build();
        WorkCalendar calendar = WorkCalendar.packaged();
        return new Pause(application.supplementRequested(calendar), application.supplementCompleted(calendar));
    }
}
