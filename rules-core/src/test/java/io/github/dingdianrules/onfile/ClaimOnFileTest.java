package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.AS_OF;
import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.agreement;
import static io.github.dingdianrules.onfile.Samples.ended;
import static io.github.dingdianrules.onfile.Samples.file;
import static io.github.dingdianrules.onfile.Samples.suspension;
import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.ClaimBuilder;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimOnFileTest {

    @ParameterizedTest(name = "service on {0}: designated {1}")
    @CsvSource({"2023-12-31, FALSE", "2024-01-01, TRUE", "2024-06-30, TRUE", "2024-07-01, FALSE", ", UNKNOWN"})
    void isAtADesignatedInstitutionDuringTheTermOfAnAgreement(LocalDate serviceOn, Value designated) {
        assertThat(claim(serviceOn, agreement().build()).isAtDesignated().value())
                .isEqualTo(designated);
    }

    @ParameterizedTest(name = "service on {0}: designated {1}, after the end {2}")
    @CsvSource({"2024-03-14, TRUE, FALSE", "2024-03-15, FALSE, TRUE", "2024-03-16, FALSE, TRUE"})
    void isAfterTheEndFromTheDayOfTheEnd(LocalDate serviceOn, Value designated, Value afterEnd) {
        ClaimOnFile claim = claim(serviceOn, ended("2024-03-15", EndKind.RESCINDED));

        assertThat(claim.isAtDesignated().value()).isEqualTo(designated);
        assertThat(claim.isAfterEnd(EndKind.RESCINDED).value()).isEqualTo(afterEnd);
        assertThat(claim.isAfterEnd(EndKind.ENDED).value()).isEqualTo(FALSE);
    }

    @Test
    void isNotAfterTheEndWhileAnotherAgreementRuns() {
        Agreement other = agreement().id("other").build();

        assertThat(claim(LocalDate.of(2024, 4, 1), ended("2024-03-15", EndKind.RESCINDED), other)
                        .isAfterEnd(EndKind.RESCINDED)
                        .value())
                .isEqualTo(FALSE);
    }

    @Test
    void waitsForTheDayOfTheEnd() {
        ClaimOnFile claim = claim(LocalDate.of(2024, 4, 1), ended(null, EndKind.RESCINDED));

        assertThat(claim.isAtDesignated().missing()).containsExactly("agreements.end.on");
        assertThat(claim.isAfterEnd(EndKind.RESCINDED).missing()).containsExactly("agreements.end.on");
    }

    @Test
    void waitsForTheAgreementsAndTheDayOfService() {
        ClaimOnFile claim = new ClaimOnFile(
                file().agreements(null).build(),
                CALENDAR,
                ClaimBuilder.builder().id("c").serviceOn(AS_OF).build());

        assertThat(claim.isAtDesignated().missing()).containsExactly("agreements");
        assertThat(claim.isDuringSuspension().missing()).containsExactly("agreements");
        assertThat(claim(null, agreement().build()).isAtDesignated().missing()).containsExactly("claims[c].serviceOn");
    }

    @Test
    void isNowhereDesignatedWithoutAgreements() {
        assertThat(claim(AS_OF).isAtDesignated().value()).isEqualTo(FALSE);
        assertThat(claim(AS_OF).isDuringSuspension().value()).isEqualTo(FALSE);
    }

    @ParameterizedTest(name = "service on {0}, suspended until {1}: {2}")
    @CsvSource({
        "2024-02-29, 2024-03-31, FALSE",
        "2024-03-01, 2024-03-31, TRUE",
        "2024-03-31, 2024-03-31, TRUE",
        "2024-04-01, 2024-03-31, FALSE",
        "2024-04-01, , TRUE",
        "2024-02-29, , FALSE",
        ", 2024-03-31, UNKNOWN"
    })
    void isDuringASuspensionWithBothItsDays(LocalDate serviceOn, LocalDate until, Value during) {
        Agreement suspended = agreement()
                .suspensions(List.of(
                        suspension().from(LocalDate.of(2024, 3, 1)).until(until).build()))
                .build();

        assertThat(claim(serviceOn, suspended).isDuringSuspension().value()).isEqualTo(during);
    }

    @Test
    void waitsForTheStartOfASuspension() {
        Agreement suspended =
                agreement().suspensions(List.of(suspension().build())).build();

        assertThat(claim(AS_OF, suspended).isDuringSuspension().missing())
                .containsExactly("agreements.suspensions[s].from");
    }

    @ParameterizedTest(name = "submitted 1 March 2024, paid on {0}: within 30 days {1}")
    @CsvSource({"2024-04-01, TRUE", "2024-04-02, FALSE", ", FALSE"})
    void isPaidInTimeUpToTheNextWorkingDay(LocalDate paidOn, Value inTime) {
        ClaimOnFile claim = new ClaimOnFile(
                file().build(),
                CALENDAR,
                ClaimBuilder.builder()
                        .id("c")
                        .submittedOn(LocalDate.of(2024, 3, 1))
                        .paidOn(paidOn)
                        .build());

        assertThat(claim.isPaidWithin(Period.days(30)).value()).isEqualTo(inTime);
    }

    @ParameterizedTest(name = "service on {0}: after expiry {1}")
    @CsvSource({"2024-06-30, FALSE", "2024-07-01, TRUE", "2023-12-31, FALSE", ", UNKNOWN"})
    void isAfterExpiryFromTheDayAfterTheTerm(LocalDate serviceOn, Value afterExpiry) {
        assertThat(claim(serviceOn, agreement().build()).isAfterExpiry().value())
                .isEqualTo(afterExpiry);
    }

    @Test
    void isNotAfterExpiryWhileAnotherAgreementRuns() {
        Agreement next = agreement().id("next").until(AS_OF).build();

        assertThat(claim(LocalDate.of(2024, 7, 1), agreement().build(), next)
                        .isAfterExpiry()
                        .value())
                .isEqualTo(FALSE);
    }

    @Test
    void waitsForTheEndOfTheTerm() {
        assertThat(claim(LocalDate.of(2024, 7, 1), agreement().until(null).build())
                        .isAfterExpiry()
                        .missing())
                .containsExactly("agreements[g].until");
    }

    @ParameterizedTest(name = "service on {0}, recognised on {1}: before {2}, recognised {3}")
    @CsvSource({
        "2024-05-05, 2024-05-06, TRUE, TRUE",
        "2024-05-06, 2024-05-06, FALSE, TRUE",
        "2024-05-07, 2024-05-06, FALSE, TRUE",
        "2024-05-07, , TRUE, FALSE",
        ", 2024-05-06, UNKNOWN, TRUE",
        ", , TRUE, FALSE"
    })
    void isBeforeRecognitionUntilADayIsOnRecord(
            LocalDate serviceOn, LocalDate recognisedOn, Value before, Value recognised) {
        ClaimOnFile claim = new ClaimOnFile(
                file().build(),
                CALENDAR,
                ClaimBuilder.builder()
                        .id("c")
                        .serviceOn(serviceOn)
                        .injuryRecognisedOn(recognisedOn)
                        .build());

        assertThat(claim.isBeforeRecognition().value()).isEqualTo(before);
        assertThat(claim.isInjuryRecognised().value()).isEqualTo(recognised);
    }

    private ClaimOnFile claim(LocalDate serviceOn, Agreement... agreements) {
        return new ClaimOnFile(
                file().agreements(List.of(agreements)).build(),
                CALENDAR,
                ClaimBuilder.builder().id("c").serviceOn(serviceOn).build());
    }
}
