package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.Discoverer;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationOnFileTest {

    private static final LocalDate FROM = LocalDate.of(2024, 5, 6);
    private static final LocalDate UNTIL = LocalDate.of(2024, 6, 5);

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2024-05-06, TRUE", "2024-06-05, TRUE", "2024-06-06, FALSE"})
    void rectificationRunsFromItsFirstDayToItsLast(LocalDate asOf, Value running) {
        assertThat(onFile(asOf, violation().rectificationFrom(FROM).rectificationUntil(UNTIL))
                        .isInRectificationPeriod()
                        .value())
                .isEqualTo(running);
    }

    @Test
    void withoutItsDaysItIsNotKnownToRun() {
        assertThat(onFile(UNTIL, violation().rectificationFrom(FROM))
                        .isInRectificationPeriod()
                        .missing())
                .containsExactly("violations[v].rectificationUntil");
        assertThat(onFile(UNTIL, violation().rectificationUntil(UNTIL))
                        .isInRectificationPeriod()
                        .missing())
                .containsExactly("violations[v].rectificationFrom");
        assertThat(onFile(UNTIL, violation().rectificationUntil(UNTIL))
                        .rectificationEnd()
                        .date())
                .isEqualTo(UNTIL);
    }

    @ParameterizedTest(name = "from {0}, ordered by {1}: {2}")
    @CsvSource({
        "2024-05-06, DEPARTMENT, TRUE",
        "2024-05-06, AGENCY, FALSE",
        "2024-05-06, , UNKNOWN",
        ", DEPARTMENT, FALSE"
    })
    void rectificationThatIsNotOnRecordWasNotOrdered(LocalDate from, Discoverer by, Value ordered) {
        assertThat(violation()
                        .rectificationFrom(from)
                        .rectificationOrderedBy(by)
                        .build()
                        .isRectificationOrderedByOneOf(Discoverer.DEPARTMENT, Discoverer.OTHER_AUTHORITY)
                        .value())
                .isEqualTo(ordered);
    }

    private static ViolationBuilder violation() {
        return ViolationBuilder.builder().id("v").kind(ViolationKind.OVERCHARGE);
    }

    private static ViolationOnFile onFile(LocalDate asOf, ViolationBuilder violation) {
        return new ViolationOnFile(file().asOf(asOf).build(), CALENDAR, violation.build());
    }
}
