package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.agreement;
import static io.github.dingdianrules.onfile.Samples.ended;
import static io.github.dingdianrules.onfile.Samples.file;
import static io.github.dingdianrules.onfile.Samples.suspension;
import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.AppraisalBuilder;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.SuspensionOrigin;
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

    @ParameterizedTest(name = "second suspension {0} from {1}: twice within its term {2}")
    @CsvSource({
        "COMPULSORY, 2024-06-30, TRUE",
        "COMPULSORY, 2024-07-01, FALSE",
        "COMPULSORY, 2024-01-01, TRUE",
        "COMPULSORY, 2023-12-31, FALSE",
        "ON_REQUEST, 2024-05-06, FALSE",
        ", 2024-05-06, UNKNOWN",
        "COMPULSORY, , UNKNOWN"
    })
    void isSuspendedByTheAgencyWithinItsTerm(SuspensionOrigin origin, LocalDate from, Value twice) {
        Agreement agreement = agreement()
                .suspensions(List.of(
                        suspension()
                                .id("s1")
                                .origin(SuspensionOrigin.COMPULSORY)
                                .from(LocalDate.of(2024, 2, 1))
                                .build(),
                        suspension().id("s2").origin(origin).from(from).build()))
                .build();

        assertThat(onFile(agreement).isSuspendedAtLeast(2).value()).isEqualTo(twice);
        assertThat(onFile(agreement).isSuspendedAtLeast(1).value()).isEqualTo(TRUE);
    }

    @Test
    void standsUntilAnEndIsOnRecord() {
        assertThat(onFile(agreement().build()).agreement().isStanding().value()).isEqualTo(TRUE);
        assertThat(onFile(ended("2024-03-15", EndKind.ENDED))
                        .agreement()
                        .isStanding()
                        .value())
                .isEqualTo(FALSE);
    }

    @ParameterizedTest(name = "from {0} until {1}: at least two years {2}")
    @CsvSource({
        "2024-01-01, 2025-12-31, TRUE",
        "2024-01-01, 2025-12-30, FALSE",
        "2024-01-01, , UNKNOWN",
        ", 2025-12-31, UNKNOWN"
    })
    void lastsWithBothItsDays(LocalDate from, LocalDate until, Value lasts) {
        assertThat(onFile(agreement().from(from).until(until).build())
                        .lastsAtLeast(Period.years(2))
                        .value())
                .isEqualTo(lasts);
    }

    @ParameterizedTest(name = "from {0} until {1}: ran in 2023 {2}")
    @CsvSource({
        "2023-12-31, 2024-12-30, TRUE",
        "2024-01-01, 2024-12-31, FALSE",
        "2022-01-01, 2023-01-01, TRUE",
        "2022-01-01, 2022-12-31, FALSE",
        "2023-06-01, , UNKNOWN",
        ", 2022-12-31, FALSE"
    })
    void ranInTheYearBefore(LocalDate from, LocalDate until, Value ran) {
        assertThat(onFile(agreement().from(from).until(until).build())
                        .ranInYearBefore()
                        .value())
                .isEqualTo(ran);
    }

    @ParameterizedTest(name = "appraised for {0}: {1}")
    @CsvSource({"2023, TRUE", "2022, FALSE", "2024, FALSE", ", UNKNOWN"})
    void isAppraisedForTheYearBefore(Integer year, Value appraised) {
        Agreement agreement = agreement()
                .appraisals(
                        List.of(AppraisalBuilder.builder().id("p").year(year).build()))
                .build();

        assertThat(onFile(agreement).isAppraisedForYearBefore().value()).isEqualTo(appraised);
        assertThat(onFile(agreement().build()).isAppraisedForYearBefore().value())
                .isEqualTo(FALSE);
    }

    private AgreementOnFile onFile(Agreement agreement) {
        return new AgreementOnFile(file().build(), CALENDAR, agreement);
    }
}
