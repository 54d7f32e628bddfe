package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.AS_OF;
import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.file;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.InformationChangeBuilder;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeOnFileTest {

    private static final Period THIRTY_WORKING_DAYS = Period.workingDays(30);

    /** The thirtieth working day is 16 April 2024. */
    private static final LocalDate APPROVED = LocalDate.of(2024, 3, 4);

    @ParameterizedTest(name = "on {0}: overdue {1}")
    @CsvSource({"2024-04-15, FALSE", "2024-04-16, FALSE", "2024-04-17, TRUE"})
    void isOverdueTheDayAfterTheLast(LocalDate asOf, Value overdue) {
        assertThat(change(asOf, APPROVED).isOverdue(THIRTY_WORKING_DAYS).value())
                .isEqualTo(overdue);
    }

    @Test
    void whetherItIsOverdueHangsOnTheApproval() {
        assertThat(change(AS_OF, null).isOverdue(THIRTY_WORKING_DAYS).missing())
                .containsExactly("changes[c].approvedOn");
    }

    @ParameterizedTest(name = "on {0}: designated {1}")
    @CsvSource({"2024-06-30, TRUE", "2024-07-01, FALSE"})
    void isByADesignatedInstitutionOnTheDayOfTheCase(LocalDate asOf, Value designated) {
        assertThat(change(asOf, APPROVED).isByDesignated().value()).isEqualTo(designated);
    }

    private static ChangeOnFile change(LocalDate asOf, LocalDate approvedOn) {
        return new ChangeOnFile(
                file().asOf(asOf).build(),
                CALENDAR,
                InformationChangeBuilder.builder()
                        .id("c")
                        .approvedOn(approvedOn)
                        .build());
    }
}
