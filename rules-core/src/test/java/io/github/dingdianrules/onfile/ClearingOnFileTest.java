package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.AnnualClearingBuilder;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearingOnFileTest {

    @Test
    void isDueFromTheDayAfterItsYear() {
        assertThat(onFile("2024-12-31", null).due()).isFalse();
        assertThat(onFile("2025-01-01", null).due()).isTrue();
    }

    @Test
    void hasAMonthInTheNextYearToItsLastDay() {
        assertThat(onFile("2025-01-01", null).endOfMonthAfterYear(2)).isEqualTo("2025-02-28");
        assertThat(onFile("2025-01-01", null).endOfMonthAfterYear(6)).isEqualTo("2025-06-30");
    }

    @ParameterizedTest(name = "cleared on {0}: {1}")
    @CsvSource({"2025-06-29, TRUE", "2025-06-30, TRUE", "2025-07-01, FALSE", ", FALSE"})
    void isClearedByADayOnlyIfOnRecord(LocalDate clearedOn, Value cleared) {
        assertThat(onFile("2025-12-31", clearedOn)
                        .isClearedBy(LocalDate.of(2025, 6, 30))
                        .value())
                .isEqualTo(cleared);
    }

    private ClearingOnFile onFile(String asOf, LocalDate clearedOn) {
        return new ClearingOnFile(
                file().asOf(LocalDate.parse(asOf)).build(),
                CALENDAR,
                AnnualClearingBuilder.builder()
                        .id("y")
                        .year(2024)
                        .clearedOn(clearedOn)
                        .build());
    }
}
