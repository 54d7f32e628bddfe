package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.CONDITION_NOT_MET;
import static io.github.dingdianrules.decision.DecisionKind.ELIGIBLE;

import io.github.dingdianrules.facts.InformationSystem;
import io.github.dingdianrules.facts.InstitutionType;
import io.github.dingdianrules.facts.InternalRule;
import io.github.dingdianrules.facts.Licence;
import io.github.dingdianrules.facts.Practitioner;
import io.github.dingdianrules.facts.Qualification;
import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Articles 5 and 6: who may apply, and what an institution must have, applying or under review. */
final class Conditions extends Chapter {

    private record Group(String clause, Set<InstitutionType> types) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "5(1)",
                    EnumSet.of(
                            InstitutionType.GENERAL_HOSPITAL,
                            InstitutionType.TCM_HOSPITAL,
                            InstitutionType.INTEGRATED_HOSPITAL,
                            InstitutionType.ETHNIC_MEDICINE_HOSPITAL,
                            InstitutionType.SPECIALIST_HOSPITAL,
                            InstitutionType.REHABILITATION_HOSPITAL)),
            new Group(
                    "5(2)",
                    EnumSet.of(
                            InstitutionType.SPECIALIST_PREVENTION_CENTRE, InstitutionType.MATERNAL_AND_CHILD_HOSPITAL)),
            new Group(
                    "5(3)",
                    EnumSet.of(
                            InstitutionType.COMMUNITY_HEALTH_CENTRE,
                            InstitutionType.CENTRAL_TOWNSHIP_HEALTH_CENTRE,
                            InstitutionType.TOWNSHIP_HEALTH_CENTRE,
                            InstitutionType.SUBDISTRICT_HEALTH_CENTRE,
                            InstitutionType.OUTPATIENT_DEPARTMENT,
                            InstitutionType.CLINIC,
                            InstitutionType.HEALTH_POST,
                            InstitutionType.VILLAGE_CLINIC)),
            new Group("5(4)", EnumSet.of(InstitutionType.EMERGENCY_CENTRE)),
            new Group(
                    "5(5)",
                    EnumSet.of(
                            InstitutionType.HOSPICE,
                            InstitutionType.HAEMODIALYSIS_CENTRE,
                            InstitutionType.NURSING_HOSPITAL)),
            new Group("5(6)", EnumSet.of(InstitutionType.UNIT_IN_ELDERLY_CARE)));

    private static final Set<InstitutionType> ANY_GROUP = EnumSet.noneOf(InstitutionType.class);

    static {
        GROUPS.forEach(group -> ANY_GROUP.addAll(group.types()));
    }

    private static final Set<Licence> LICENCES = EnumSet.of(
            Licence.PRACTICE_LICENCE,
            Licence.CLINIC_FILING,
            Licence.TCM_CLINIC_FILING,
            Licence.MILITARY_SERVICE_APPROVAL);

    private static final Set<Qualification> PHYSICIANS =
            EnumSet.of(Qualification.PHYSICIAN, Qualification.VILLAGE_DOCTOR, Qualification.TCM_SPECIALTY_PHYSICIAN);

    private static final int MONTHS_OF_OPERATION = 3;
    private static final int BEDS_OF_A_LARGE_ONE = 100;

    Conditions(Chapter other) {
        super(other);
    }

    /** Article 5, for one that applies. */
    void eligibility(Located about) {
        for (Group group : GROUPS) {
            may(group.clause(), ELIGIBLE, about, all(isAmong(group.types()), isLicensed()));
        }
    }

    /** Articles 5 and 6, as on the day. */
    void conditions(Located about, LocalDate day) {
        failed("5", about, no(all(isAmong(ANY_GROUP), isLicensed())));
        failed("6(1)", about, no(hasOperated(day)));
        failed("6(2)", about, no(hasPhysician()));
        failed(
                "6(3)",
                about,
                any(
                        no(yes(institution.principalLeadsInsurance(), institution, "principalLeadsInsurance")),
                        no(atLeast(1, institution.insuranceManagers(), institution, "insuranceManagers"))));
        failed(
                "6(3)",
                about,
                all(
                        atLeast(BEDS_OF_A_LARGE_ONE, institution.beds(), institution, "beds"),
                        any(
                                no(yes(institution.insuranceDepartment(), institution, "insuranceDepartment")),
                                no(atLeast(
                                        1,
                                        institution.fullTimeInsuranceStaff(),
                                        institution,
                                        "fullTimeInsuranceStaff")))));
        failed(
                "6(4)",
                about,
                no(includes(institution.internalRules(), InternalRule.INSURANCE, institution, "internalRules")));
        InformationSystem system = institution.informationSystem();
        failed(
                "6(5)",
                about,
                any(
                        no(yes(system.adaptable(), system, "adaptable")),
                        no(yes(system.nationalCodes(), system, "nationalCodes")),
                        any(
                                no(yes(system.connected(), system, "connected")),
                                no(yes(system.sendsAllVisits(), system, "sendsAllVisits")),
                                no(yes(system.settlesDirectly(), system, "settlesDirectly")))));
        failed("6(6)", about, known(!institution.otherConditionsNotMet().isEmpty()));
    }

    private void failed(String clause, Located about, int holds) {
        shall(clause, CONDITION_NOT_MET, about, holds);
    }

    private int isAmong(Set<InstitutionType> types) {
        InstitutionType type = institution.type();
        return type == null ? unknown(institution, "type") : known(types.contains(type));
    }

    private int isLicensed() {
        Set<Licence> held = institution.licences();
        if (held == null) {
            return unknown(institution, "licences");
        }
        for (Licence licence : held) {
            if (LICENCES.contains(licence)) {
                return YES;
            }
        }
        return NO;
    }

    private int hasOperated(LocalDate day) {
        LocalDate since = institution.operatingSince();
        return since == null
                ? unknown(institution, "operatingSince")
                : known(!day.isBefore(since.plusMonths(MONTHS_OF_OPERATION)));
    }

    private int hasPhysician() {
        if (institution.practitioners() == null) {
            return unknown(institution, "practitioners");
        }
        int some = NO;
        for (Practitioner person : institution.practitioners()) {
            int physician = person.qualification() == null
                    ? unknown(person, "qualification")
                    : known(PHYSICIANS.contains(person.qualification()));
            some = any(some, all(physician, yes(person.firstRegisteredHere(), person, "firstRegisteredHere")));
        }
        return some;
    }
}
