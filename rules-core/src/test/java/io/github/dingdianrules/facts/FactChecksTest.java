package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no fact can be, and what the caller is told. */
class FactChecksTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 3);
    private static final LocalDate TOMORROW = AS_OF.plusDays(1);
    private static final BigDecimal MINUS_A_CENT = new BigDecimal("-0.01");
    private static final String OWN_ID = "every entry of the list needs an id of its own";
    private static final String REQUIRED = "is required";
    private static final String NEGATIVE_AMOUNT = "-0.01 is negative; an amount in yuan is 0 or more";
    private static final String NEGATIVE_COUNT = "-1 is negative; a count is 0 or more";
    private static final String TWICE = " is used twice as id; ids are unique within a list";
    private static final String AFTER_AS_OF =
            "2024-06-04 lies after the case's date asOf (2024-06-03); what is recorded has happened";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"ids", "required", "figures", "lists", "orders", "events"})
    void isRefused(String path, String problem, ThrowingCallable building) {
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(building)
                .withMessage(path + ": " + problem)
                .satisfies(refusal -> assertThat(refusal.path()).isEqualTo(path));
    }

    @Test
    void refusesOneIdNestedInTwoOwners() {
        Evaluation evaluation = EvaluationBuilder.builder().id("e").build();
        List<Application> applications = Stream.of("a", "b")
                .map(id -> ApplicationBuilder.builder()
                        .id(id)
                        .kind(ApplicationKind.INITIAL)
                        .evaluations(List.of(evaluation))
                        .build())
                .toList();

        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> file().applications(applications).build())
                .withMessage("applications.evaluations: e" + TWICE);
    }

    static Stream<Arguments> ids() {
        return Stream.<Arguments>of(
                noId("agencyActs[]", () -> AgencyActBuilder.builder().build()),
                noId("agreements[]", () -> AgreementBuilder.builder().build()),
                noId("agreements.appraisals[]", () -> AppraisalBuilder.builder().build()),
                noId(
                        "agreements.clearings[]",
                        () -> AnnualClearingBuilder.builder().build()),
                noId("agreements.deposits[]", () -> DepositBuilder.builder().build()),
                noId(
                        "agreements.suspensions[]",
                        () -> SuspensionBuilder.builder().build()),
                noId("agreements.demands[]", () -> DemandBuilder.builder().build()),
                noId(
                        "agreements.claimReviews[]",
                        () -> ClaimReviewBuilder.builder().build()),
                noId(
                        "institution.informationSystem.faults[]",
                        () -> TransmissionFaultBuilder.builder().build()),
                noId("suspicions[]", () -> SuspicionBuilder.builder().build()),
                noId("applications[]", () -> ApplicationBuilder.builder().build()),
                noId(
                        "applications.evaluations[]",
                        () -> EvaluationBuilder.builder().build()),
                noId(
                        "applications.evaluations.leads[]",
                        () -> LeadBuilder.builder().build()),
                noId("changes[]", () -> InformationChangeBuilder.builder().build()),
                noId("claims[]", () -> ClaimBuilder.builder().build()),
                noId("disputes[]", () -> DisputeBuilder.builder().build()),
                noId(
                        "history.failedEvaluations[]",
                        () -> FailedEvaluationBuilder.builder().build()),
                noId(
                        "history.improperApplications[]",
                        () -> ImproperApplicationBuilder.builder().build()),
                noId("history.penalties[]", () -> PenaltyBuilder.builder().build()),
                noId(
                        "history.rescissions[]",
                        () -> PastRescissionBuilder.builder().build()),
                noId("institution.branches[]", () -> BranchBuilder.builder().build()),
                noId(
                        "institution.practitioners[]",
                        () -> PractitionerBuilder.builder().build()),
                noId("institution.sites[]", () -> SiteBuilder.builder().build()),
                noId("persons[]", () -> ResponsiblePersonBuilder.builder().build()),
                noId(
                        "persons.causedRescissions[]",
                        () -> CausedRescissionBuilder.builder().build()),
                noId("priceItems[]", () -> PriceItemBuilder.builder().build()),
                noId("violations[]", () -> ViolationBuilder.builder().build()),
                noId("claims[]", () -> ClaimBuilder.builder().id(" ").build()));
    }

    static Stream<Arguments> required() {
        return Stream.of(
                arguments("id", REQUIRED, building(() -> file().id(null).build())),
                arguments("asOf", REQUIRED, building(() -> file().asOf(null).build())),
                arguments(
                        "institution",
                        REQUIRED,
                        building(() -> file().institution(null).build())),
                arguments(
                        "agencyActs[g].kind",
                        REQUIRED,
                        building(() -> AgencyActBuilder.builder().id("g").build())),
                arguments(
                        "applications[a].kind",
                        REQUIRED,
                        building(() -> ApplicationBuilder.builder().id("a").build())),
                arguments(
                        "agreements.clearings[y].year",
                        REQUIRED,
                        building(() -> AnnualClearingBuilder.builder().id("y").build())),
                arguments(
                        "disputes[d].subject",
                        REQUIRED,
                        building(() -> DisputeBuilder.builder().id("d").build())),
                arguments(
                        "priceItems[p].kind",
                        REQUIRED,
                        building(() -> PriceItemBuilder.builder().id("p").build())),
                arguments(
                        "violations[v].kind",
                        REQUIRED,
                        building(() -> ViolationBuilder.builder().id("v").build())));
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                amount(
                        "claims[c].amount",
                        () -> ClaimBuilder.builder()
                                .id("c")
                                .amount(MINUS_A_CENT)
                                .build()),
                amount(
                        "violations[v].loss",
                        () -> violation().loss(MINUS_A_CENT).build()),
                amount(
                        "violations[v].irregularFees",
                        () -> violation().irregularFees(MINUS_A_CENT).build()),
                amount(
                        "violations[v].unpayableFees",
                        () -> violation().unpayableFees(MINUS_A_CENT).build()),
                amount(
                        "claims[c].outsideCatalogue",
                        () -> ClaimBuilder.builder()
                                .id("c")
                                .outsideCatalogue(MINUS_A_CENT)
                                .build()),
                amount(
                        "claims[c].aboveStandard",
                        () -> ClaimBuilder.builder()
                                .id("c")
                                .aboveStandard(MINUS_A_CENT)
                                .build()),
                amount(
                        "claims[c].deliveryFees",
                        () -> ClaimBuilder.builder()
                                .id("c")
                                .deliveryFees(MINUS_A_CENT)
                                .build()),
                amount(
                        "agreements.demands[d].amount",
                        () -> DemandBuilder.builder()
                                .id("d")
                                .amount(MINUS_A_CENT)
                                .build()),
                amount(
                        "agreements.demands[d].setOff",
                        () -> DemandBuilder.builder()
                                .id("d")
                                .setOff(MINUS_A_CENT)
                                .build()),
                count(
                        "agreements.claimReviews[r].year",
                        () -> ClaimReviewBuilder.builder().id("r").year(-1).build()),
                amount(
                        "violations[v].advanced",
                        () -> violation().advanced(MINUS_A_CENT).build()),
                amount(
                        "agreements.deposits[d].base",
                        () -> deposit().base(MINUS_A_CENT).build()),
                amount(
                        "priceItems[p].purchasePrice",
                        () -> price().purchasePrice(MINUS_A_CENT).build()),
                amount(
                        "priceItems[p].salePrice",
                        () -> price().salePrice(MINUS_A_CENT).build()),
                amount(
                        "priceItems[p].platformPrice",
                        () -> price().platformPrice(MINUS_A_CENT).build()),
                amount(
                        "priceItems[p].paymentStandard",
                        () -> price().paymentStandard(MINUS_A_CENT).build()),
                amount(
                        "priceItems[p].priceForUninsured",
                        () -> price().priceForUninsured(MINUS_A_CENT).build()),
                arguments(
                        "agreements.deposits[d].rate",
                        "5 is no share; write 5 % as 0.05, from 0 up to and including 1",
                        building(() -> deposit().rate(new BigDecimal(5)).build())),
                arguments(
                        "agreements.deposits[d].rate",
                        "1.0001 is no share; write 5 % as 0.05, from 0 up to and including 1",
                        building(() -> deposit().rate(new BigDecimal("1.0001")).build())),
                arguments(
                        "agreements.deposits[d].rate",
                        "-0.01 is no share; write 5 % as 0.05, from 0 up to and including 1",
                        building(() -> deposit().rate(MINUS_A_CENT).build())),
                count("agreements.deposits[d].year", () -> deposit().year(-1).build()),
                count(
                        "agreements.clearings[y].year",
                        () -> AnnualClearingBuilder.builder().id("y").year(-1).build()),
                count(
                        "agreements.appraisals[p].year",
                        () -> AppraisalBuilder.builder().id("p").year(-1).build()),
                count(
                        "applications[a].requestedDays",
                        () -> application().requestedDays(-1).build()),
                count(
                        "applications.evaluations[e].round",
                        () -> evaluation().round(-1).build()),
                count(
                        "history.failedEvaluations[f].round",
                        () -> FailedEvaluationBuilder.builder()
                                .id("f")
                                .round(-1)
                                .build()),
                count("institution.beds", () -> institution().beds(-1).build()),
                count(
                        "institution.insuranceManagers",
                        () -> institution().insuranceManagers(-1).build()),
                count(
                        "institution.fullTimeInsuranceStaff",
                        () -> institution().fullTimeInsuranceStaff(-1).build()),
                count(
                        "violations[v].contractSuspensionDays",
                        () -> violation().contractSuspensionDays(-1).build()),
                count(
                        "violations[v].administrativeSuspensionDays",
                        () -> violation().administrativeSuspensionDays(-1).build()));
    }

    static Stream<Arguments> lists() {
        Violation violation = violation().build();
        Lead lead = LeadBuilder.builder().id("l").build();
        Practitioner practitioner = PractitionerBuilder.builder().id("p").build();
        Deposit deposit = deposit().build();
        return Stream.of(
                arguments(
                        "violations",
                        "v" + TWICE,
                        building(() ->
                                file().violations(List.of(violation, violation)).build())),
                arguments(
                        "agreements[g].deposits",
                        "d" + TWICE,
                        building(() ->
                                agreement().deposits(List.of(deposit, deposit)).build())),
                arguments(
                        "applications.evaluations[e].leads",
                        "l" + TWICE,
                        building(() -> evaluation().leads(List.of(lead, lead)).build())),
                arguments(
                        "institution.practitioners",
                        "p" + TWICE,
                        building(() -> institution()
                                .practitioners(List.of(practitioner, practitioner))
                                .build())),
                arguments(
                        "violations",
                        "an entry of the list is empty; leave it out",
                        building(() -> file().violations(Arrays.asList(violation, null))
                                .build())),
                arguments(
                        "institution.licences",
                        "an entry of the list is empty; leave it out",
                        building(() -> institution()
                                .licences(new HashSet<>(Arrays.asList(Licence.CLINIC_FILING, null)))
                                .build())),
                arguments(
                        "violations[v].persons",
                        "an entry of the list is empty; leave it out",
                        building(() ->
                                violation().persons(Arrays.asList("p", null)).build())));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                arguments(
                        "agreements[g].until",
                        "2024-06-03 lies before agreements[g].from (2024-06-04)",
                        building(() -> agreement().from(TOMORROW).until(AS_OF).build())),
                arguments(
                        "agreements.suspensions[s].until",
                        "2024-06-03 lies before agreements.suspensions[s].from (2024-06-04)",
                        building(() -> suspension().from(TOMORROW).until(AS_OF).build())));
    }

    static Stream<Arguments> events() {
        return Stream.of(
                event(
                        "institution.operatingSince",
                        file().institution(
                                        institution().operatingSince(TOMORROW).build())),
                event(
                        "applications[a].submittedOn",
                        file().applications(List.of(
                                application().submittedOn(TOMORROW).build()))),
                event(
                        "applications.evaluations[e].notifiedOn",
                        file().applications(List.of(application()
                                .evaluations(List.of(
                                        evaluation().notifiedOn(TOMORROW).build()))
                                .build()))),
                event(
                        "applications.evaluations.leads[l].receivedOn",
                        file().applications(List.of(application()
                                .evaluations(List.of(evaluation()
                                        .leads(List.of(LeadBuilder.builder()
                                                .id("l")
                                                .receivedOn(TOMORROW)
                                                .build()))
                                        .build()))
                                .build()))),
                event(
                        "agreements[g].signedOn",
                        file().agreements(List.of(agreement().signedOn(TOMORROW).build()))),
                event(
                        "agreements.suspensions[s].from",
                        file().agreements(List.of(agreement()
                                .suspensions(List.of(suspension().from(TOMORROW).build()))
                                .build()))),
                event(
                        "agreements.end.on",
                        file().agreements(List.of(agreement()
                                .end(AgreementEndBuilder.builder().on(TOMORROW).build())
                                .build()))),
                event(
                        "history.penalties[p].servedOn",
                        file().history(HistoryBuilder.builder()
                                .penalties(List.of(PenaltyBuilder.builder()
                                        .id("p")
                                        .servedOn(TOMORROW)
                                        .build()))
                                .build())),
                event(
                        "persons.causedRescissions[r].rescindedOn",
                        file().persons(List.of(ResponsiblePersonBuilder.builder()
                                .id("p")
                                .causedRescissions(List.of(CausedRescissionBuilder.builder()
                                        .id("r")
                                        .rescindedOn(TOMORROW)
                                        .build()))
                                .build()))),
                event(
                        "changes[i].approvedOn",
                        file().changes(List.of(InformationChangeBuilder.builder()
                                .id("i")
                                .approvedOn(TOMORROW)
                                .build()))),
                event(
                        "violations[v].discoveredOn",
                        file().violations(List.of(
                                violation().discoveredOn(TOMORROW).build()))),
                event(
                        "violations.referral.on",
                        file().violations(List.of(violation()
                                .referral(ReferralBuilder.builder().on(TOMORROW).build())
                                .build()))),
                event(
                        "claims[c].serviceOn",
                        file().claims(List.of(ClaimBuilder.builder()
                                .id("c")
                                .serviceOn(TOMORROW)
                                .build()))),
                event(
                        "agencyActs[g].on",
                        file().agencyActs(List.of(AgencyActBuilder.builder()
                                .id("g")
                                .kind(AgencyActKind.OTHER_ACT)
                                .on(TOMORROW)
                                .build()))),
                event(
                        "disputes[d].raisedOn",
                        file().disputes(List.of(DisputeBuilder.builder()
                                .id("d")
                                .subject(DisputeSubject.SIGNING)
                                .raisedOn(TOMORROW)
                                .build()))));
    }

    @Test
    void whatHappensOnTheCasesDateIsAccepted() {
        assertThatCode(() -> file().violations(
                                List.of(violation().discoveredOn(AS_OF).build()))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void aDateThatIsPlannedMayLieAhead() {
        assertThatCode(() -> file().agreements(List.of(agreement()
                                .from(TOMORROW)
                                .until(TOMORROW)
                                .suspensions(List.of(
                                        suspension().from(AS_OF).until(TOMORROW).build()))
                                .build()))
                        .applications(
                                List.of(application().effectiveOn(TOMORROW).build()))
                        .build())
                .doesNotThrowAnyException();
    }

    @Test
    void boundsAreAccepted() {
        assertThat(deposit().rate(BigDecimal.ONE).build().rate()).isEqualTo("1");
        assertThat(deposit().rate(BigDecimal.ZERO).base(BigDecimal.ZERO).build().base())
                .isEqualTo("0");
        assertThat(institution().beds(0).build().beds()).isZero();
        assertThat(institution().licences(Set.of()).build().licences()).isEmpty();
    }

    private interface Building {
        Object build();
    }

    private static ThrowingCallable building(Building building) {
        return building::build;
    }

    private static Arguments noId(String list, Building building) {
        return arguments(list + ".id", OWN_ID, building(building));
    }

    private static Arguments amount(String path, Building building) {
        return arguments(path, NEGATIVE_AMOUNT, building(building));
    }

    private static Arguments count(String path, Building building) {
        return arguments(path, NEGATIVE_COUNT, building(building));
    }

    private static Arguments event(String path, CaseFileBuilder file) {
        return arguments(path, AFTER_AS_OF, building(file::build));
    }

    private static CaseFileBuilder file() {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(AS_OF)
                .institution(institution().build());
    }

    private static InstitutionBuilder institution() {
        return InstitutionBuilder.builder();
    }

    private static ApplicationBuilder application() {
        return ApplicationBuilder.builder().id("a").kind(ApplicationKind.INITIAL);
    }

    private static EvaluationBuilder evaluation() {
        return EvaluationBuilder.builder().id("e");
    }

    private static AgreementBuilder agreement() {
        return AgreementBuilder.builder().id("g");
    }

    private static SuspensionBuilder suspension() {
        return SuspensionBuilder.builder().id("s");
    }

    private static DepositBuilder deposit() {
        return DepositBuilder.builder().id("d");
    }

    private static ViolationBuilder violation() {
        return ViolationBuilder.builder().id("v").kind(ViolationKind.OVERCHARGE);
    }

    private static PriceItemBuilder price() {
        return PriceItemBuilder.builder().id("p").kind(PriceItemKind.values()[0]);
    }
}
