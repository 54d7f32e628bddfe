package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.agreement;
import static io.github.dingdianrules.onfile.Samples.ended;
import static io.github.dingdianrules.onfile.Samples.file;
import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementOnFileTest {

    @ParameterizedTest(name = "from {0} until {1}: in force {2}")
    @CsvSource({
        "2024-01-01, 2024-12-31, TRUE",
        "2024-12-31, 2025-12-30, TRUE",
        "2024-01-01, 2024-12-30, FALSE",
        "2025-01-01, 2025-12-31, FALSE",
        ", 2024-12-31, UNKNOWN",
        ", 2024-12-30, FALSE",
        "2024-01-01, , UNKNOWN"
    })
    void isInForceFromItsFirstDayToItsLast(LocalDate from, LocalDate until, Value inForce) {
        assertThat(onFile(agreement().from(from).until(until).build())
                        .isInForce()
                        .value())
                .isEqualTo(inForce);
    }

    @Test
    void withoutAnEndOnRecordHasNotEnded() {
        assertThat(onFile(agreement().build()).isEndedBy(EndKind.ENDED).value()).isEqualTo(FALSE);
        assertThat(onFile(ended("2024-03-15", EndKind.ENDED))
                        .isEndedBy(EndKind.ENDED)
                        .value())
                .isEqualTo(TRUE);
    }

    @ParameterizedTest(name = "renewal applied for on {0}: three months ahead {1}")
    @CsvSource({"2024-03-29, TRUE", "2024-03-30, TRUE", "2024-03-31, FALSE", ", UNKNOWN"})
    void isRenewedAheadOfTheEndOfItsTerm(LocalDate submittedOn, Value ahead) {
        CaseFile file = file().applications(List.of(ApplicationBuilder.builder()
                        .id("a")
                        .kind(ApplicationKind.RENEWAL)
                        .submittedOn(submittedOn)
                        .build()))
                .build();

        assertThat(new AgreementOnFile(file, CALENDAR, agreement().build())
                        .isRenewalAppliedForAhead(Period.months(3))
                        .value())
                .isEqualTo(ahead);
    }

    private AgreementOnFile onFile(Agreement agreement) {
        return new AgreementOnFile(file().build(), CALENDAR, agreement);
    }
}
