package io.github.dingdianrules.onfile;

import static io.github.dingdianrules.onfile.Samples.AS_OF;
import static io.github.dingdianrules.onfile.Samples.CALENDAR;
import static io.github.dingdianrules.onfile.Samples.FIVE_WORKING_DAYS;
import static io.github.dingdianrules.onfile.Samples.bare;
import static io.github.dingdianrules.onfile.Samples.evaluation;
import static io.github.dingdianrules.onfile.Samples.file;
import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.Evaluation;
import io.github.dingdianrules.facts.EvaluationResult;
import io.github.dingdianrules.facts.LeadBuilder;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationOnFileTest {

    /** The fifth working day is 11 March 2024. */
    private static final LocalDate PUBLICITY = LocalDate.of(2024, 3, 4);

    @ParameterizedTest(name = "on {0}: over {1}")
    @CsvSource({"2024-03-10, FALSE", "2024-03-11, FALSE", "2024-03-12, TRUE"})
    void itsPublicityIsOverTheDayAfterTheLast(LocalDate asOf, Value over) {
        assertThat(onFile(asOf, evaluation().publicityFrom(PUBLICITY).build())
                        .isPublicityOver(FIVE_WORKING_DAYS)
                        .value())
                .isEqualTo(over);
    }

    @Test
    void aPublicityThatHasNotBegunIsNotOver() {
        assertThat(onFile(AS_OF, evaluation().build())
                        .isPublicityOver(FIVE_WORKING_DAYS)
                        .value())
                .isEqualTo(FALSE);
    }

    @ParameterizedTest(name = "a lead received on {0}: {1}")
    @CsvSource({"2024-03-03, FALSE", "2024-03-04, TRUE", "2024-03-11, TRUE", "2024-03-12, FALSE", ", UNKNOWN"})
    void aLeadCountsWhenItComesInDuringPublicity(LocalDate receivedOn, Value counts) {
        assertThat(withLead(PUBLICITY, receivedOn, true)
                        .leadProvedGroundOfRefusal(FIVE_WORKING_DAYS)
                        .value())
                .isEqualTo(counts);
    }

    @Test
    void aLeadThatProvedUntrueDoesNotCountWheneverItCame() {
        Truth untrue = withLead(null, null, false).leadProvedGroundOfRefusal(FIVE_WORKING_DAYS);

        assertThat(untrue.value()).isEqualTo(FALSE);
    }

    @Test
    void aLeadWaitsForBothDays() {
        assertThat(withLead(null, null, true)
                        .leadProvedGroundOfRefusal(FIVE_WORKING_DAYS)
                        .missing())
                .containsExactlyInAnyOrder(
                        "applications.evaluations[e].publicityFrom", "applications.evaluations.leads[l].receivedOn");
    }

    @Test
    void leadsNotRecordedAreUnknownAndNoneIsNone() {
        assertThat(onFile(AS_OF, evaluation().publicityFrom(PUBLICITY).build())
                        .leadProvedGroundOfRefusal(FIVE_WORKING_DAYS)
                        .missing())
                .containsExactly("applications.evaluations[e].leads");
        assertThat(onFile(AS_OF, evaluation().leads(List.of()).build())
                        .leadProvedGroundOfRefusal(FIVE_WORKING_DAYS)
                        .value())
                .isEqualTo(FALSE);
    }

    @Test
    void aLeadWaitsForTheCalendarOfThePublicity() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        Evaluation evaluation = evaluation()
                .publicityFrom(lastDay)
                .leads(List.of(LeadBuilder.builder()
                        .id("l")
                        .receivedOn(lastDay)
                        .substantiated(true)
                        .groundOfRefusal(true)
                        .build()))
                .build();

        assertThat(onFile(lastDay, evaluation)
                        .leadProvedGroundOfRefusal(FIVE_WORKING_DAYS)
                        .missing())
                .containsExactly("calendar[2027]");
    }

    @Test
    void itFailsOutrightOrByALead() {
        Evaluation failed = evaluation().result(EvaluationResult.FAILED).build();
        Evaluation passed =
                evaluation().result(EvaluationResult.PASSED).leads(List.of()).build();

        assertThat(onFile(AS_OF, failed).isFailed(FIVE_WORKING_DAYS).value()).isEqualTo(TRUE);
        assertThat(onFile(AS_OF, passed).isFailed(FIVE_WORKING_DAYS).value()).isEqualTo(FALSE);
    }

    @Test
    void theLatestHasTheHighestRound() {
        Evaluation first = evaluation().id("e1").round(1).build();
        Evaluation second = evaluation().id("e2").round(2).build();

        assertThat(onFile(AS_OF, first, second).latest()).isFalse();
        assertThat(onFile(AS_OF, second, first).latest()).isTrue();
        assertThat(onFile(AS_OF, evaluation().build()).latest()).isTrue();
    }

    @ParameterizedTest(name = "publicity until {0}, a true lead received on {1}: {2}")
    @CsvSource({
        "2024-03-08, 2024-03-03, FALSE",
        "2024-03-08, 2024-03-04, TRUE",
        "2024-03-08, 2024-03-08, TRUE",
        "2024-03-08, 2024-03-09, FALSE",
        ", 2024-06-03, TRUE",
        ", , UNKNOWN"
    })
    void aTrueLeadCountsUntilPublicityIsOver(LocalDate until, LocalDate receivedOn, Value counts) {
        Evaluation evaluation = evaluation()
                .publicityFrom(PUBLICITY)
                .publicityUntil(until)
                .leads(List.of(LeadBuilder.builder()
                        .id("l")
                        .receivedOn(receivedOn)
                        .substantiated(true)
                        .build()))
                .build();

        assertThat(onFile(AS_OF, evaluation).leadProvedTrueInPublicity().value())
                .isEqualTo(counts);
    }

    @Test
    void aLeadThatIsNotTrueDoesNotCountInPublicity() {
        assertThat(withLead(PUBLICITY, PUBLICITY, false)
                        .leadProvedTrueInPublicity()
                        .value())
                .isEqualTo(FALSE);
        assertThat(withLead(PUBLICITY, PUBLICITY, true)
                        .leadProvedTrueInPublicity()
                        .value())
                .isEqualTo(TRUE);
    }

    @ParameterizedTest(name = "a lead received on {0} that affects the result {1}: {2}")
    @CsvSource({
        "2024-03-03, true, FALSE",
        "2024-03-04, true, TRUE",
        "2024-03-11, true, TRUE",
        "2024-03-12, true, FALSE",
        "2024-03-11, false, FALSE",
        "2024-03-11, , UNKNOWN"
    })
    void aLeadAffectsTheResultWhetherOrNotItProvedTrue(LocalDate receivedOn, Boolean affects, Value value) {
        Evaluation evaluation = evaluation()
                .publicityFrom(PUBLICITY)
                .leads(List.of(LeadBuilder.builder()
                        .id("l")
                        .receivedOn(receivedOn)
                        .affectsResult(affects)
                        .build()))
                .build();

        assertThat(onFile(AS_OF, evaluation)
                        .leadAffectsResult(FIVE_WORKING_DAYS)
                        .value())
                .isEqualTo(value);
    }

    private EvaluationOnFile withLead(LocalDate publicity, LocalDate receivedOn, boolean substantiated) {
        return onFile(
                AS_OF,
                evaluation()
                        .publicityFrom(publicity)
                        .leads(List.of(LeadBuilder.builder()
                                .id("l")
                                .receivedOn(receivedOn)
                                .substantiated(substantiated)
                                .groundOfRefusal(true)
                                .build()))
                        .build());
    }

    private EvaluationOnFile onFile(LocalDate asOf, Evaluation evaluation, Evaluation... others) {
        List<Evaluation> all = new java.util.ArrayList<>(List.of(others));
        all.add(evaluation);
        return new EvaluationOnFile(
                file().asOf(asOf).build(), CALENDAR, bare().evaluations(all).build(), evaluation);
    }
}
