package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.AS_OF;
import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.bare;
import static io.github.dingdianrules.onfile.Samples.evaluation;
import static io.github.dingdianrules.onfile.Samples.file;
import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.EvaluationResult;
import io.github.dingdianrules.facts.HistoryBuilder;
import io.github.dingdianrules.facts.ImproperApplicationBuilder;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationOnFileTest {

    private static final Period ONE_YEAR = Period.years(1);
    private static final LocalDate DISCOVERED = LocalDate.of(2023, 6, 3);

    @ParameterizedTest(name = "submitted on {0}: barred {1}")
    @CsvSource({"2024-06-02, TRUE", "2024-06-03, TRUE", "2024-06-04, FALSE", ", FALSE"})
    void isJudgedOnTheDayItWasMadeOrElseOnTheCasesDate(LocalDate submittedOn, Value barred) {
        assertThat(application(submittedOn).improperApplicationWithin(ONE_YEAR).value())
                .isEqualTo(barred);
    }

    @Test
    void isByADesignatedInstitutionOnTheDayItWasMade() {
        assertThat(application(LocalDate.of(2024, 6, 30)).isByDesignated().value())
                .isEqualTo(TRUE);
        assertThat(application(LocalDate.of(2024, 7, 1)).isByDesignated().value())
                .isEqualTo(FALSE);
        assertThat(application(null).isByDesignated().value()).isEqualTo(FALSE);
    }

    @Test
    void itsDocumentsCameInWithItUnlessADayIsRecorded() {
        assertThat(with(bare()).received().path()).isEqualTo("applications[a].submittedOn");
        assertThat(with(bare().receivedOn(AS_OF)).received().path()).isEqualTo("applications[a].receivedOn");
    }

    @Test
    void itIsAcceptedOnTheDayItIsMadeUnlessADayIsRecorded() {
        assertThat(with(bare()).accepted().path()).isEqualTo("applications[a].submittedOn");
        assertThat(with(bare().acceptedOn(AS_OF)).accepted().path()).isEqualTo("applications[a].acceptedOn");
    }

    @Test
    void aSupplementStartsItsClockAnew() {
        String complete = "applications[a].supplementCompletedOn";

        assertThat(with(bare().acceptedOn(AS_OF)).clockRestartedBySupplement().path())
                .isEqualTo("applications[a].acceptedOn");
        assertThat(with(bare().acceptedOn(AS_OF).gapsNotified(true))
                        .clockRestartedBySupplement()
                        .path())
                .isEqualTo(complete);
        assertThat(with(bare().acceptedOn(AS_OF).supplementRequestedOn(AS_OF))
                        .clockRestartedBySupplement()
                        .path())
                .isEqualTo(complete);
        assertThat(with(bare().acceptedOn(AS_OF).supplementCompletedOn(AS_OF))
                        .clockRestartedBySupplement()
                        .path())
                .isEqualTo(complete);
    }

    @Test
    void itIsEvaluatedOnceAnEvaluationHasAResult() {
        assertThat(with(bare()).isEvaluated().value()).isEqualTo(FALSE);
        assertThat(with(bare().evaluations(List.of(evaluation().build())))
                        .isEvaluated()
                        .value())
                .isEqualTo(FALSE);
        assertThat(with(bare().evaluations(List.of(
                                evaluation().result(EvaluationResult.FAILED).build())))
                        .isEvaluated()
                        .value())
                .isEqualTo(TRUE);
    }

    @ParameterizedTest(name = "submitted on {0}: three months ahead {1}")
    @CsvSource({"2024-03-29, TRUE", "2024-03-30, TRUE", "2024-03-31, FALSE"})
    void itIsMadeAheadOfTheDayItIsToTakeEffect(LocalDate submittedOn, Value ahead) {
        assertThat(with(bare().submittedOn(submittedOn).effectiveOn(LocalDate.of(2024, 6, 30)))
                        .isMadeAhead(Period.months(3))
                        .value())
                .isEqualTo(ahead);
    }

    @Test
    void itsSupplementLastsFromTheRequestToTheCompleteDocuments() {
        assertThat(with(bare().supplementRequestedOn(DISCOVERED).supplementCompletedOn(DISCOVERED.plusDays(10)))
                        .supplement()
                        .daysAfter(DISCOVERED))
                .contains(10L);
        assertThat(with(bare()).supplement().daysAfter(DISCOVERED)).contains(0L);
        assertThat(with(bare().supplementRequestedOn(DISCOVERED)).supplement().missing())
                .isEqualTo("applications[a].supplementCompletedOn");
    }

    private ApplicationOnFile application(LocalDate submittedOn) {
        return with(bare().submittedOn(submittedOn));
    }

    private ApplicationOnFile with(ApplicationBuilder application) {
        CaseFile file = file().history(HistoryBuilder.builder()
                        .improperApplications(List.of(ImproperApplicationBuilder.builder()
                                .id("i")
                                .discoveredOn(DISCOVERED)
                                .build()))
                        .build())
                .build();
        return new ApplicationOnFile(file, CALENDAR, application.build());
    }
}
