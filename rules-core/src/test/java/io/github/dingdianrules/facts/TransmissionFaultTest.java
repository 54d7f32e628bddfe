package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Restored on 5 June; 24 hours later is some time on 6 June. */
class TransmissionFaultTest {

    @ParameterizedTest(name = "sent on {0}, within 24 hours {1}: {2}")
    @CsvSource({
        "2025-06-05, , TRUE",
        "2025-06-05, false, TRUE",
        "2025-06-06, , UNKNOWN",
        "2025-06-06, true, TRUE",
        "2025-06-06, false, FALSE",
        "2025-06-07, true, FALSE",
        ", true, FALSE"
    })
    void theHourDecidesOnTheNextDayAlone(LocalDate sentOn, Boolean within, Value inTime) {
        assertThat(fault(sentOn, within).build().isSentWithinADay().value()).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "sent on a day not recorded, within 24 hours {0}: {1}")
    @CsvSource({"true, TRUE", "false, FALSE", ", UNKNOWN"})
    void ofADayNotRecordedTheHourDecides(Boolean within, Value inTime) {
        assertThat(fault(null, within).sent(true).build().isSentWithinADay().value())
                .isEqualTo(inTime);
    }

    private static TransmissionFaultBuilder fault(LocalDate sentOn, Boolean within) {
        return TransmissionFaultBuilder.builder()
                .id("f")
                .restoredOn(LocalDate.of(2025, 6, 5))
                .sentOn(sentOn)
                .within24Hours(within);
    }
}
