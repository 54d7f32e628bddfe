package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.AS_OF;
import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.FIVE_WORKING_DAYS;
import static io.github.dingdianrules.onfile.Samples.agreement;
import static io.github.dingdianrules.onfile.Samples.file;
import static io.github.dingdianrules.onfile.Samples.suspension;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.Suspension;
import io.github.dingdianrules.facts.SuspensionOrigin;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionOnFileTest {

    private static final Period HALF_A_YEAR = Period.days(180);

    /** The 180th day after it is 29 June 2024. */
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @ParameterizedTest(name = "until {0}: over {1}, running {2}")
    @CsvSource({"2024-12-30, TRUE, FALSE", "2024-12-31, FALSE, TRUE", "2025-01-01, FALSE, TRUE", ", FALSE, TRUE"})
    void runsThroughItsLastDay(LocalDate until, Value over, Value running) {
        SuspensionOnFile suspension =
                onFile(AS_OF, suspension().from(FROM).until(until).build());

        assertThat(suspension.isOver().value()).isEqualTo(over);
        assertThat(suspension.isRunning().value()).isEqualTo(running);
    }

    @ParameterizedTest(name = "until {0}: within the agreement {1}")
    @CsvSource({"2024-06-29, TRUE", "2024-06-30, TRUE", "2024-07-01, FALSE", ", UNKNOWN"})
    void endsWithinTheAgreementUpToItsLastDay(LocalDate until, Value within) {
        assertThat(onFile(AS_OF, suspension().until(until).build())
                        .endsWithinAgreement()
                        .value())
                .isEqualTo(within);
    }

    @ParameterizedTest(name = "on {0}, resumption requested on {1}: {2}")
    @CsvSource({
        "2024-06-29, , FALSE",
        "2024-06-30, , TRUE",
        "2024-12-31, 2024-06-28, FALSE",
        "2024-12-31, 2024-06-29, FALSE",
        "2024-12-31, 2024-06-30, TRUE"
    })
    void outlastsAPeriodWithoutARequestByItsLastDay(LocalDate asOf, LocalDate requestedOn, Value outlasts) {
        Suspension suspension = suspension()
                .from(FROM)
                .resumptionRequestedOn(requestedOn)
                .resumptionRequested(requestedOn != null)
                .build();

        assertThat(onFile(asOf, suspension).outlasts(HALF_A_YEAR).value()).isEqualTo(outlasts);
    }

    @ParameterizedTest(name = "ended on {0}: {1}")
    @CsvSource({"2024-06-29, FALSE", "2024-06-30, TRUE"})
    void countsOnlyToItsOwnEnd(LocalDate until, Value outlasts) {
        Suspension ended =
                suspension().from(FROM).until(until).resumptionRequested(false).build();

        assertThat(onFile(LocalDate.of(2024, 12, 31), ended)
                        .outlasts(HALF_A_YEAR)
                        .value())
                .isEqualTo(outlasts);
    }

    @Test
    void waitsForItsStartAndForTheRequest() {
        assertThat(onFile(AS_OF, suspension().build()).outlasts(HALF_A_YEAR).missing())
                .containsExactly("agreements.suspensions[s].from");
        assertThat(onFile(
                                AS_OF,
                                suspension()
                                        .from(FROM)
                                        .resumptionRequested(true)
                                        .build())
                        .outlasts(HALF_A_YEAR)
                        .missing())
                .containsExactly("agreements.suspensions[s].resumptionRequestedOn");
    }

    @Test
    void waitsForTheCalendar() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);

        assertThat(onFile(lastDay, suspension().from(lastDay).build())
                        .outlasts(FIVE_WORKING_DAYS)
                        .missing())
                .containsExactly("calendar[2027]");
    }

    @ParameterizedTest(name = "{0} until {1}, rectified {2}: {3}")
    @CsvSource({
        "COMPULSORY, 2024-12-30, false, TRUE",
        "COMPULSORY, 2024-12-30, true, FALSE",
        "COMPULSORY, 2024-12-30, , UNKNOWN",
        "COMPULSORY, 2024-12-31, false, TRUE",
        "COMPULSORY, 2024-12-31, , FALSE",
        "COMPULSORY, , , FALSE",
        "ON_REQUEST, 2024-12-30, false, FALSE",
        ", 2024-12-30, false, UNKNOWN"
    })
    void isNotRectifiedWhenFoundSoOrOverWithoutARecord(
            SuspensionOrigin origin, LocalDate until, Boolean rectified, Value notRectified) {
        Suspension suspension = suspension()
                .origin(origin)
                .from(FROM)
                .until(until)
                .rectified(rectified)
                .build();

        assertThat(onFile(AS_OF, suspension).isNotRectified().value()).isEqualTo(notRectified);
    }

    @Test
    void itsAgreementStandsUntilAnEndIsOnRecord() {
        Suspension suspension = suspension().from(FROM).build();

        assertThat(onFile(AS_OF, suspension).agreement().isStanding().established())
                .isTrue();
        assertThat(new SuspensionOnFile(
                                file().build(), CALENDAR, Samples.ended("2024-03-15", EndKind.RESCINDED), suspension)
                        .agreement()
                        .isStanding()
                        .possible())
                .isFalse();
    }

    private SuspensionOnFile onFile(LocalDate asOf, Suspension suspension) {
        return new SuspensionOnFile(
                file().asOf(asOf).build(), CALENDAR, agreement().build(), suspension);
    }
}
