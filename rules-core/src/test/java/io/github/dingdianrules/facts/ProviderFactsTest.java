package io.github.dingdianrules.facts;

import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static io.github.dingdianrules.truth.Truth.Value.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.truth.Truth.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is particular to a pharmacy or a care institution, and what sort of provider a case is about. */
class ProviderFactsTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.packaged();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"true, TRUE", "false, FALSE", ", UNKNOWN"})
    void aPharmacyAnswersAsRecorded(Boolean recorded, Value value) {
        Pharmacy pharmacy = PharmacyBuilder.builder()
                .atRegisteredAddress(recorded)
                .drugsZoned(recorded)
                .insuredDrugsLabelled(recorded)
                .build();

        assertThat(List.of(
                        pharmacy.isAtRegisteredAddress(), pharmacy.keepsDrugsInZones(), pharmacy.labelsInsuredDrugs()))
                .extracting(Truth::value)
                .containsOnly(value);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"true, TRUE", "false, FALSE", ", UNKNOWN"})
    void aCareInstitutionAnswersAsRecorded(Boolean recorded, Value value) {
        CareInstitution care = CareInstitutionBuilder.builder()
                .obeysPolicy(recorded)
                .areaSufficient(recorded)
                .careStaffSufficient(recorded)
                .premisesTermSufficient(recorded)
                .servesSevereDementia(recorded)
                .dementiaArea(recorded)
                .dementiaStaff(recorded)
                .managersKnowPolicy(recorded)
                .build();

        assertThat(List.of(
                        care.isObeyingPolicy(),
                        care.hasSufficientArea(),
                        care.hasSufficientCareStaff(),
                        care.hasPremisesLongEnough(),
                        care.isServingSevereDementia(),
                        care.hasDementiaArea(),
                        care.hasDementiaStaff(),
                        care.hasManagersWhoKnowThePolicy()))
                .extracting(Truth::value)
                .containsOnly(value);
    }

    @Test
    void whatIsNotRecordedOfThemIsNamedByItsAddress() {
        Institution institution = InstitutionBuilder.builder().build();

        assertThat(institution.pharmacy().isAtRegisteredAddress().missing())
                .containsExactly("institution.pharmacy.atRegisteredAddress");
        assertThat(institution.care().isObeyingPolicy().missing()).containsExactly("institution.care.obeysPolicy");
    }

    @ParameterizedTest(name = "contract from {0} until {1}: for a year, and running {2}")
    @CsvSource({
        "2024-01-01, 2024-12-31, TRUE",
        "2024-01-01, 2024-12-30, FALSE",
        "2023-06-04, 2024-06-03, TRUE",
        "2023-06-03, 2024-06-02, FALSE",
        "2024-06-03, 2025-06-02, TRUE",
        "2024-06-04, 2025-06-03, FALSE",
        "2024-01-01, , UNKNOWN",
        ", 2024-12-31, UNKNOWN",
        ", 2024-06-02, FALSE"
    })
    void aContractIsForTheTermAndRunsOnTheDay(LocalDate from, LocalDate until, Value underContract) {
        assertThat(pharmacist(from, until)
                        .build()
                        .isUnderContract(Period.years(1), DAY, CALENDAR)
                        .value())
                .isEqualTo(underContract);
    }

    @ParameterizedTest(name = "{0}, registered here {1}: {2}")
    @CsvSource({
        "LICENSED_PHARMACIST, true, TRUE",
        "PHARMACY_TITLE, true, TRUE",
        "PHYSICIAN, true, FALSE",
        "LICENSED_PHARMACIST, false, FALSE",
        "LICENSED_PHARMACIST, , UNKNOWN",
        ", true, UNKNOWN"
    })
    void aPharmacistUnderContractMustBeOnePerson(Qualification qualification, Boolean here, Value value) {
        Practitioner one = pharmacist(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                .qualification(qualification)
                .registeredLocally(here)
                .build();

        assertThat(InstitutionBuilder.builder()
                        .practitioners(List.of(one))
                        .build()
                        .hasPharmacistUnderContract(Period.years(1), DAY, CALENDAR)
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}, contracted {1}: {2}")
    @CsvSource({
        "SOCIAL_WORKER, true, TRUE",
        "SOCIAL_WORKER, false, FALSE",
        "NURSE, true, FALSE",
        "CARE_WORKER, , UNKNOWN"
    })
    void whoIsEmployedHasTheQualificationAndTheContract(Qualification qualification, Boolean contracted, Value value) {
        Institution institution = InstitutionBuilder.builder()
                .practitioners(List.of(PractitionerBuilder.builder()
                        .id("p")
                        .qualification(qualification)
                        .contracted(contracted)
                        .build()))
                .build();

        assertThat(institution
                        .employsOneWith(Qualification.SOCIAL_WORKER, Qualification.CARE_WORKER)
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} managers are at least 2: {1}")
    @CsvSource({"1, FALSE", "2, TRUE", "3, TRUE", ", UNKNOWN"})
    void managersUnderContract(Integer managers, Value atLeast) {
        assertThat(InstitutionBuilder.builder()
                        .contractedInsuranceManagers(managers)
                        .build()
                        .contractedInsuranceManagersAtLeast(2)
                        .value())
                .isEqualTo(atLeast);
    }

    @ParameterizedTest(name = "a {0} that applies for {1}: {2}")
    @CsvSource({
        "GENERAL_HOSPITAL, , MEDICAL_INSTITUTION",
        "RETAIL_PHARMACY, , RETAIL_PHARMACY",
        "WELFARE_HOME, , CARE_INSTITUTION",
        "GENERAL_HOSPITAL, PHARMACY, MEDICAL_INSTITUTION",
        ", PHARMACY, RETAIL_PHARMACY",
        ", LONG_TERM_CARE, CARE_INSTITUTION",
        ", RENEWAL, MEDICAL_INSTITUTION",
        ", , MEDICAL_INSTITUTION"
    })
    void theTypeSaysWhatTheCaseIsAboutAndElseWhatItAppliesFor(
            InstitutionType type, ApplicationKind kind, Provider provider) {
        assertThat(file(type, kind == null ? List.of() : List.of(kind)).provider())
                .isEqualTo(provider);
    }

    @Test
    void whoAppliesForTwoThingsAndDoesNotSayWhatItIsCountsAsAMedicalInstitution() {
        CaseFile both = file(null, List.of(ApplicationKind.LONG_TERM_CARE, ApplicationKind.PHARMACY));

        assertThat(both.provider()).isEqualTo(Provider.MEDICAL_INSTITUTION);
        assertThat(both.provider(both.applications().get(0))).isEqualTo(Provider.CARE_INSTITUTION);
        assertThat(both.provider(both.applications().get(1))).isEqualTo(Provider.RETAIL_PHARMACY);
    }

    @Test
    void aChainIsHeldAgainstAPersonOnlyWhenItIsOnRecord() {
        assertThat(inChain(PersonRole.ACTUAL_CONTROLLER, true).value()).isEqualTo(TRUE);
        assertThat(inChain(PersonRole.ACTUAL_CONTROLLER, null).value()).isEqualTo(FALSE);
        assertThat(inChain(PersonRole.PRINCIPAL, true).value()).isEqualTo(FALSE);
        assertThat(inChain(null, true).value()).isEqualTo(UNKNOWN);
    }

    private static Truth inChain(PersonRole role, Boolean chainBranch) {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(DAY)
                .institution(InstitutionBuilder.builder().build())
                .persons(List.of(ResponsiblePersonBuilder.builder()
                        .id("p")
                        .roles(role == null ? null : java.util.Set.of(role))
                        .causedRescissions(List.of(CausedRescissionBuilder.builder()
                                .id("r")
                                .chainBranch(chainBranch)
                                .build()))
                        .build()))
                .build()
                .someoneCausedRescissionInChain(PersonRole.LEGAL_REPRESENTATIVE, PersonRole.ACTUAL_CONTROLLER);
    }

    private static PractitionerBuilder pharmacist(LocalDate from, LocalDate until) {
        return PractitionerBuilder.builder()
                .id("p")
                .qualification(Qualification.LICENSED_PHARMACIST)
                .registeredLocally(true)
                .contractFrom(from)
                .contractUntil(until);
    }

    private static CaseFile file(InstitutionType type, List<ApplicationKind> kinds) {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(DAY)
                .institution(InstitutionBuilder.builder().type(type).build())
                .applications(kinds.stream()
                        .map(kind -> ApplicationBuilder.builder()
                                .id(kind.name())
                                .kind(kind)
                                .build())
                        .toList())
                .build();
    }
}
