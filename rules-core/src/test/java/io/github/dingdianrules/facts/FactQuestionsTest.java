package io.github.dingdianrules.facts;

import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static io.github.dingdianrules.truth.Truth.Value.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.truth.Truth.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactQuestionsTest {

    private static final Period THREE_YEARS = Period.years(3);
    private static final WorkCalendar CALENDAR = WorkCalendar.packaged();
    private static final LocalDate RESCINDED = LocalDate.of(2021, 6, 3);
    private static final LocalDate LAST_DAY_BARRED = LocalDate.of(2024, 6, 3);
    private static final LocalDate FIRST_DAY_FREE = LocalDate.of(2024, 6, 4);

    @ParameterizedTest(name = "{0} beds are at least 100: {1}")
    @CsvSource({"99, FALSE", "100, TRUE", "101, TRUE", ", UNKNOWN"})
    void beds(Integer beds, Value atLeast) {
        assertThat(InstitutionBuilder.builder()
                        .beds(beds)
                        .build()
                        .bedsAtLeast(100)
                        .value())
                .isEqualTo(atLeast);
    }

    @ParameterizedTest(name = "{0} staff are at least 3: {1}")
    @CsvSource({"2, FALSE", "3, TRUE", "4, TRUE", ", UNKNOWN"})
    void insuranceStaff(Integer staff, Value atLeast) {
        Institution institution = InstitutionBuilder.builder()
                .insuranceManagers(staff)
                .fullTimeInsuranceStaff(staff)
                .build();

        assertThat(institution.insuranceManagersAtLeast(3).value()).isEqualTo(atLeast);
        assertThat(institution.fullTimeInsuranceStaffAtLeast(3).value()).isEqualTo(atLeast);
    }

    @ParameterizedTest(name = "{0} is more than 5 %: {1}")
    @CsvSource({"0.0499, FALSE", "0.05, FALSE", "0.0501, TRUE", ", UNKNOWN"})
    void rateOfADeposit(BigDecimal rate, Value moreThan) {
        assertThat(DepositBuilder.builder()
                        .id("d")
                        .rate(rate)
                        .build()
                        .rateMoreThan("0.05")
                        .value())
                .isEqualTo(moreThan);
    }

    @ParameterizedTest(name = "{0} days are more than 180: {1}")
    @CsvSource({"179, FALSE", "180, FALSE", "181, TRUE", ", UNKNOWN"})
    void daysOfSuspension(Integer days, Value moreThan) {
        Application application = ApplicationBuilder.builder()
                .id("a")
                .kind(ApplicationKind.SUSPENSION)
                .requestedDays(days)
                .build();

        assertThat(application.requestedDaysMoreThan(180).value()).isEqualTo(moreThan);
    }

    @ParameterizedTest(name = "{0} and {1} days: suspended twice {2}")
    @CsvSource({"1, 1, TRUE", "0, 1, FALSE", "1, 0, FALSE", "1, , FALSE", ", 1, FALSE"})
    void suspendedTwice(Integer underTheAgreement, Integer byOrder, Value twice) {
        assertThat(ViolationBuilder.builder()
                        .id("v")
                        .kind(ViolationKind.OVERCHARGE)
                        .contractSuspensionDays(underTheAgreement)
                        .administrativeSuspensionDays(byOrder)
                        .build()
                        .isSuspendedTwice()
                        .value())
                .isEqualTo(twice);
    }

    @ParameterizedTest(name = "a loss of {0}: {1}")
    @CsvSource({"0, FALSE", "0.01, TRUE", ", UNKNOWN"})
    void loss(BigDecimal loss, Value hasLoss) {
        assertThat(ViolationBuilder.builder()
                        .id("v")
                        .kind(ViolationKind.OVERCHARGE)
                        .loss(loss)
                        .build()
                        .hasLoss()
                        .value())
                .isEqualTo(hasLoss);
    }

    @ParameterizedTest(name = "round {0} is a later one: {1}")
    @CsvSource({"1, FALSE", "2, TRUE", "3, TRUE", ", UNKNOWN"})
    void rounds(Integer round, Value later) {
        assertThat(EvaluationBuilder.builder()
                        .id("e")
                        .round(round)
                        .build()
                        .isRepeated()
                        .value())
                .isEqualTo(later);
        assertThat(FailedEvaluationBuilder.builder()
                        .id("f")
                        .round(round)
                        .build()
                        .isSecondRound()
                        .value())
                .isEqualTo(later);
    }

    @ParameterizedTest(name = "an agency of level {0} is at least a prefecture''s: {1}")
    @CsvSource({"PROVINCE, TRUE", "PREFECTURE, TRUE", "COUNTY, FALSE", ", UNKNOWN"})
    void levelOfAnAgency(AgencyLevel level, Value atLeast) {
        assertThat(AgreementBuilder.builder()
                        .id("g")
                        .agencyLevel(level)
                        .build()
                        .agencyIsAtLeast(AgencyLevel.PREFECTURE)
                        .value())
                .isEqualTo(atLeast);
    }

    @ParameterizedTest(name = "scope {0}, found not to be basic {1}: {2}")
    @CsvSource({
        "MEDICAL_AESTHETICS, , TRUE",
        "MEDICAL_AESTHETICS, false, TRUE",
        "BASIC_MEDICAL, , FALSE",
        "BASIC_MEDICAL, true, FALSE",
        "OTHER_SCOPE, , UNKNOWN",
        "OTHER_SCOPE, true, TRUE",
        "OTHER_SCOPE, false, FALSE",
        ", , UNKNOWN",
        ", true, TRUE",
        ", false, UNKNOWN"
    })
    void mainScope(PracticeScope scope, Boolean found, Value nonBasic) {
        assertThat(InstitutionBuilder.builder()
                        .mainScope(scope)
                        .mainScopeNonBasic(found)
                        .build()
                        .mainScopeIsNonBasic(PracticeScope.MEDICAL_AESTHETICS, PracticeScope.DAILY_CARE)
                        .value())
                .isEqualTo(nonBasic);
    }

    @Test
    void aPhysicianFirstRegisteredHereMustBeOnePerson() {
        assertThat(withStaff(Qualification.PHYSICIAN, true).value()).isEqualTo(TRUE);
        assertThat(withStaff(Qualification.VILLAGE_DOCTOR, true).value()).isEqualTo(TRUE);
        assertThat(withStaff(Qualification.NURSE, true).value()).isEqualTo(FALSE);
        assertThat(withStaff(Qualification.PHYSICIAN, false).value()).isEqualTo(FALSE);
        assertThat(withStaff(Qualification.PHYSICIAN, null).missing())
                .containsExactly("institution.practitioners[p].firstRegisteredHere");
        assertThat(InstitutionBuilder.builder()
                        .build()
                        .hasPhysicianFirstRegisteredHere()
                        .missing())
                .containsExactly("institution.practitioners");
    }

    @Test
    void aRescissionForIllegalityBarsWhileThePeriodRunsOrThePenaltyIsOpen() {
        assertThat(rescinded(RescissionCause.ILLEGALITY, true, LAST_DAY_BARRED).value())
                .isEqualTo(TRUE);
        assertThat(rescinded(RescissionCause.ILLEGALITY, true, FIRST_DAY_FREE).value())
                .isEqualTo(FALSE);
        assertThat(rescinded(RescissionCause.ILLEGALITY, false, FIRST_DAY_FREE).value())
                .isEqualTo(TRUE);
        assertThat(rescinded(RescissionCause.OTHER_CAUSE, false, LAST_DAY_BARRED)
                        .value())
                .isEqualTo(FALSE);
        assertThat(rescinded(RescissionCause.ILLEGALITY, null, LAST_DAY_BARRED).missing())
                .isEmpty();
        assertThat(rescinded(RescissionCause.ILLEGALITY, null, FIRST_DAY_FREE).missing())
                .containsExactly("history.rescissions[r].penaltyFulfilled");
        assertThat(rescinded(null, true, LAST_DAY_BARRED).missing()).containsExactly("history.rescissions[r].cause");
    }

    @ParameterizedTest(name = "rescinded for {0}, liability met {1}, on {2}: barred {3}")
    @CsvSource({
        "SERIOUS_BREACH, true, 2024-06-03, TRUE",
        "SERIOUS_BREACH, true, 2024-06-04, FALSE",
        "SERIOUS_BREACH, false, 2024-06-04, TRUE",
        "SERIOUS_BREACH, , 2024-06-04, UNKNOWN",
        "ILLEGALITY, false, 2024-06-03, FALSE"
    })
    void aRescissionForBreachBarsWhileThePeriodRunsOrTheLiabilityIsOpen(
            RescissionCause cause, Boolean liabilityMet, LocalDate day, Value barred) {
        History history = HistoryBuilder.builder()
                .rescissions(List.of(PastRescissionBuilder.builder()
                        .id("r")
                        .cause(cause)
                        .rescindedOn(RESCINDED)
                        .liabilityFulfilled(liabilityMet)
                        .build()))
                .build();

        assertThat(history.rescindedForBreach(THREE_YEARS, day, CALENDAR).value())
                .isEqualTo(barred);
    }

    @ParameterizedTest(name = "round {0} failed, on {1}: barred {2}")
    @CsvSource({
        "1, 2024-06-03, FALSE",
        "2, 2024-06-03, TRUE",
        "2, 2024-06-04, FALSE",
        ", 2024-06-03, UNKNOWN",
        ", 2024-06-04, FALSE"
    })
    void aSecondFailureBarsWhileThePeriodRuns(Integer round, LocalDate day, Value barred) {
        History history = HistoryBuilder.builder()
                .failedEvaluations(List.of(FailedEvaluationBuilder.builder()
                        .id("f")
                        .round(round)
                        .notifiedOn(RESCINDED)
                        .build()))
                .build();

        assertThat(history.failedAgainWithin(THREE_YEARS, day, CALENDAR).value())
                .isEqualTo(barred);
    }

    @ParameterizedTest(name = "for serious illegality {0}, on {1}: barred {2}")
    @CsvSource({
        "true, 2024-06-03, TRUE",
        "true, 2024-06-04, FALSE",
        "false, 2024-06-03, FALSE",
        ", 2024-06-03, UNKNOWN",
        ", 2024-06-04, FALSE"
    })
    void aPersonWhoCausedARescissionBarsWhileThePeriodRuns(Boolean seriousIllegality, LocalDate day, Value barred) {
        ResponsiblePerson person = ResponsiblePersonBuilder.builder()
                .id("p")
                .causedRescissions(List.of(CausedRescissionBuilder.builder()
                        .id("r")
                        .rescindedOn(RESCINDED)
                        .seriousIllegality(seriousIllegality)
                        .build()))
                .build();

        assertThat(person.causedRescissionWithin(THREE_YEARS, day, CALENDAR).value())
                .isEqualTo(barred);
    }

    @Test
    void nothingKnownOfTheHistoryIsUnknownAndAnEmptyListIsNothing() {
        assertThat(History.NOTHING_KNOWN.hasUnfulfilledPenalty().missing()).containsExactly("history.penalties");
        assertThat(HistoryBuilder.builder()
                        .penalties(List.of())
                        .build()
                        .hasUnfulfilledPenalty()
                        .value())
                .isEqualTo(FALSE);
    }

    @Test
    void aPersonBarsOnlyInARoleThatTheClauseNames() {
        assertThat(file(PersonRole.PRINCIPAL, true)
                        .someoneOnDishonestyList(PersonRole.LEGAL_REPRESENTATIVE, PersonRole.PRINCIPAL)
                        .value())
                .isEqualTo(TRUE);
        assertThat(file(PersonRole.PRINCIPAL, true)
                        .someoneOnDishonestyList(PersonRole.LEGAL_REPRESENTATIVE)
                        .value())
                .isEqualTo(FALSE);
        assertThat(file(PersonRole.PRINCIPAL, null)
                        .someoneOnDishonestyList(PersonRole.PRINCIPAL)
                        .missing())
                .containsExactly("persons[p].onDishonestyList");
    }

    @Test
    void aDateOfPaymentOrOfApplicationAnswersForTheTick() {
        Claim paid = ClaimBuilder.builder().id("c").paidOn(RESCINDED).paid(null).build();
        InformationChange applied =
                InformationChangeBuilder.builder().id("i").appliedOn(RESCINDED).build();

        assertThat(paid.isPaid().value()).isEqualTo(TRUE);
        assertThat(applied.isApplied().value()).isEqualTo(TRUE);
        assertThat(ClaimBuilder.builder().id("c").build().isPaid().value()).isEqualTo(FALSE);
    }

    @Test
    void anEvaluationWithoutResultIsUnderWayNotUnknown() {
        Evaluation underWay = EvaluationBuilder.builder().id("e").build();

        assertThat(underWay.has(EvaluationResult.FAILED).value()).isEqualTo(FALSE);
        assertThat(underWay.hasResult().value()).isEqualTo(FALSE);
    }

    @Test
    void aFindingThatIsNotOnRecordHasNotBeenMade() {
        assertThat(AgreementBuilder.builder()
                        .id("g")
                        .build()
                        .has(AgreementFinding.MAJOR_ILLEGALITY)
                        .value())
                .isEqualTo(FALSE);
    }

    @Test
    void aSuspensionNotAskedToBeResumedIsNotResumedByAnyDay() {
        assertThat(resumption(null, false).value()).isEqualTo(FALSE);
        assertThat(resumption(null, true).missing()).containsExactly("agreements.suspensions[s].resumptionRequestedOn");
        assertThat(resumption(null, null).value()).isEqualTo(UNKNOWN);
        assertThat(resumption(LAST_DAY_BARRED, null).value()).isEqualTo(TRUE);
        assertThat(resumption(FIRST_DAY_FREE, null).value()).isEqualTo(FALSE);
    }

    private static Truth resumption(LocalDate on, Boolean requested) {
        return SuspensionBuilder.builder()
                .id("s")
                .resumptionRequestedOn(on)
                .resumptionRequested(requested)
                .build()
                .isResumptionRequestedBy(LAST_DAY_BARRED);
    }

    private static Truth withStaff(Qualification qualification, Boolean registeredHere) {
        return InstitutionBuilder.builder()
                .practitioners(List.of(PractitionerBuilder.builder()
                        .id("p")
                        .qualification(qualification)
                        .firstRegisteredHere(registeredHere)
                        .build()))
                .build()
                .hasPhysicianFirstRegisteredHere();
    }

    private static Truth rescinded(RescissionCause cause, Boolean penaltyFulfilled, LocalDate day) {
        return HistoryBuilder.builder()
                .rescissions(List.of(PastRescissionBuilder.builder()
                        .id("r")
                        .cause(cause)
                        .rescindedOn(RESCINDED)
                        .penaltyFulfilled(penaltyFulfilled)
                        .build()))
                .build()
                .rescindedForIllegality(THREE_YEARS, day, CALENDAR);
    }

    private static CaseFile file(PersonRole role, Boolean onDishonestyList) {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(LAST_DAY_BARRED)
                .institution(InstitutionBuilder.builder().build())
                .persons(List.of(ResponsiblePersonBuilder.builder()
                        .id("p")
                        .roles(Set.of(role))
                        .onDishonestyList(onDishonestyList)
                        .build()))
                .build();
    }
}
