package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.BREACH_FINDING;
import static io.github.dingdianrules.decision.DecisionKind.HANDLE_BY_LAW;
import static io.github.dingdianrules.decision.DecisionKind.HANDLE_UNDER_AGREEMENT;
import static io.github.dingdianrules.decision.DecisionKind.NOT_AS_ARREARS;
import static io.github.dingdianrules.decision.DecisionKind.OFFSET;
import static io.github.dingdianrules.decision.DecisionKind.ORDER_AGENCY;
import static io.github.dingdianrules.decision.DecisionKind.PROHIBITED_CONDUCT;
import static io.github.dingdianrules.decision.DecisionKind.REFER;
import static io.github.dingdianrules.decision.DecisionKind.SUPPLEMENTARY_INVESTIGATION;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND_SETTLEMENT_OF_UNIT;

import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Discoverer;
import io.github.dingdianrules.facts.Licence;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationKind;
import io.github.dingdianrules.period.Period;
import java.util.List;

/** Articles 17 and 18, 32, 35, 40 to 45: which conduct is prohibited, which item it is a breach of, who deals with it. */
final class Conduct extends Chapter {

    private final Measures measures;

    Conduct(Measures measures) {
        super(measures);
        this.measures = measures;
    }

    void decide(Violation violation) {
        int first = decided.size();
        prohibited(violation);
        named(violation);
        int last = decided.size();
        other(violation, first, last);
        otherProhibited(violation, first, last);
        authorities(violation, first, last);
        offset(violation);
    }

    /** Breaches and their measures alone. */
    void breaches(Violation violation) {
        int first = decided.size();
        named(violation);
        other(violation, first, decided.size());
    }

    private void named(Violation violation) {
        unreadiness(violation);
        irregularity(violation);
        fraudAndTheLike(violation);
    }

    /** Articles 17 and 18. */
    private void prohibited(Violation violation) {
        switch (violation.kind()) {
            case SPLIT_HOSPITALISATION, SHAM_HOSPITALISATION -> prohibit("17.2(1)", violation, YES);
            case EXCESSIVE_TREATMENT,
                    EXCESSIVE_EXAMINATION,
                    SPLIT_PRESCRIPTION,
                    OVERSIZED_PRESCRIPTION,
                    REPEATED_PRESCRIPTION -> prohibit("17.2(2)", violation, YES);
            case DUPLICATE_CHARGE, OVERCHARGE, UNBUNDLED_CHARGE -> prohibit("17.2(3)", violation, YES);
            case SUBSTITUTION -> prohibit("17.2(4)", violation, YES);
            case IMPERSONATION, SHAM_CARE -> prohibit("17.2(5)", violation, YES);
            case CODE_MANIPULATION, INPATIENT_COST_SHIFTED -> prohibit("17.2(6)", violation, YES);
            case PATIENT_REFUSED, PREMATURE_DISCHARGE -> prohibit("17.2(7)", violation, YES);
            case SETTLED_FOR_DESIGNATED, SETTLED_FOR_NON_DESIGNATED, SETTLED_FOR_SUSPENDED, FUND_COST_SHIFTED ->
                prohibit("18.2", violation, YES);
            case BOOKED_AS_ARREARS -> mustNot("18.2", NOT_AS_ARREARS, violation, YES);
            default -> {}
        }
    }

    /** Article 42. */
    private void unreadiness(Violation violation) {
        switch (violation.kind()) {
            case NO_INTERNAL_RULES, NO_RESPONSIBLE_STAFF -> breach("42(1)", "42", violation, YES);
            case RECORDS_NOT_KEPT -> breach("42(2)", "42", violation, YES);
            case DATA_NOT_SENT, SETTLEMENT_LIST_NOT_SENT -> breach("42(3)", "42", violation, YES);
            case INFORMATION_NOT_REPORTED -> breach("42(4)", "42", violation, YES);
            case CHARGES_NOT_DISCLOSED -> breach("42(5)", "42", violation, YES);
            case NO_CONSENT -> breach("42(6)", "42", violation, no(yes(violation.emergency(), violation, "emergency")));
            case PATIENT_REFUSED, PREMATURE_DISCHARGE -> breach("42(7)", "42", violation, YES);
            case FUND_COST_SHIFTED -> breach("42(8)", "42", violation, YES);
            case LISTED_ITEMS_NOT_PREFERRED ->
                breach("42(8)", "42", violation, yes(violation.burdenIncreased(), violation, "burdenIncreased"));
            case INTERFACE_NOT_ADAPTED -> breach("42(9)", "42", violation, YES);
            default -> {}
        }
    }

    /** Article 43. */
    private void irregularity(Violation violation) {
        switch (violation.kind()) {
            case SPLIT_HOSPITALISATION, SHAM_HOSPITALISATION -> breach("43(1)", "43", violation, YES);
            case EXCESSIVE_TREATMENT,
                    EXCESSIVE_EXAMINATION,
                    SPLIT_PRESCRIPTION,
                    OVERSIZED_PRESCRIPTION,
                    REPEATED_PRESCRIPTION,
                    OTHER_UNNECESSARY_SERVICE -> breach("43(2)", "43", violation, YES);
            case DUPLICATE_CHARGE, OVERCHARGE, UNBUNDLED_CHARGE, INPATIENT_COST_SHIFTED ->
                breach("43(3)", "43", violation, YES);
            case SUBSTITUTION, CODE_MANIPULATION, GOODS_FOR_DRUGS -> breach("43(4)", "43", violation, YES);
            case RESALE_FACILITATED -> breach("43(5)", "43", violation, YES);
            case OUT_OF_SCOPE_SETTLED -> breach("43(6)", "43", violation, YES);
            default -> {}
        }
    }

    /** Article 44, and what article 35 puts under it. */
    private void fraudAndTheLike(Violation violation) {
        switch (violation.kind()) {
            case IMPERSONATION, SHAM_CARE, FALSE_PROOF, COLLUSIVE_BILLS -> breach("44.1(1)", "44.1", violation, YES);
            case RECORDS_FORGED, SIGNATURE_FORGED -> breach("44.1(2)", "44.1", violation, YES);
            case FICTITIOUS_SERVICE -> breach("44.1(3)", "44.1", violation, YES);
            case SETTLED_FOR_DESIGNATED, SETTLED_FOR_NON_DESIGNATED, SETTLED_FOR_SUSPENDED ->
                breach("44.1(4)", "44.1", violation, YES);
            case INSPECTION_REFUSED, INSPECTION_OBSTRUCTED, SERIOUSLY_UNCOOPERATIVE ->
                breach("44.1(5)", "44.1", violation, YES);
            case LICENCE_CANCELLED -> breach("44.1(6)", "44.1", violation, YES);
            case LICENCE_REVOKED -> breach("44.1(6)", "44.1", violation, isOfCare(violation));
            case MAJOR_RISK -> breach("44.1(7)", "44.1", violation, YES);
            case MAJOR_ILLEGALITY ->
                breach(
                        "44.1(8)",
                        "44.1",
                        violation,
                        any(yes(violation.mayCauseLoss(), violation, "mayCauseLoss"), measures.hasLoss(violation)));
            case MEDIA_EXPOSURE ->
                breach(
                        "44.1(9)",
                        "44.1",
                        violation,
                        yes(violation.majorPublicConcern(), violation, "majorPublicConcern"));
            case OTHER_FRAUD -> breach("44.1(10)", "44.1", violation, YES);
            case LICENCE_REISSUED -> breach(List.of("35.2", "44.1"), "44.1", violation, YES);
            default -> {}
        }
    }

    /** To practise, or a clinic's filing; other licences are not named. */
    private int isOfCare(Violation violation) {
        Licence licence = violation.licence();
        return licence == null
                ? unknown(violation, "licence")
                : known(licence == Licence.PRACTICE_LICENCE
                        || licence == Licence.CLINIC_FILING
                        || licence == Licence.TCM_CLINIC_FILING);
    }

    /** Breaches that no item names. */
    private void other(Violation violation, int first, int last) {
        breach("32", "32", violation, all(no(isNamed(first, last)), isBreach(violation)));
        breach(
                "43(7)",
                "43",
                violation,
                all(
                        no(isNamed(first, last)),
                        isBreach(violation),
                        measures.hasLoss(violation),
                        no(isForFraud(violation))));
        breach("44.1(10)", "44.1", violation, all(no(isNamed(first, last)), isForFraud(violation)));
    }

    /** 17.2(8), where no item before it names the conduct. */
    private void otherProhibited(Violation violation, int first, int last) {
        prohibit(
                "17.2(8)",
                violation,
                all(
                        no(decidedSince(first, last, PROHIBITED_CONDUCT)),
                        measures.hasLoss(violation),
                        done(violation.unlawful())));
    }

    /** Articles 40 and 41. */
    private void authorities(Violation violation, int first, int last) {
        int byDepartment = known(violation.discoveredBy() == Discoverer.DEPARTMENT);
        int unlawful = done(violation.unlawful());
        boolean unitsNamed =
                !violation.persons().isEmpty() || !violation.departments().isEmpty();
        may("40", SUSPEND_SETTLEMENT_OF_UNIT, violation, all(known(unitsNamed), isAnyBreach(violation, first, last)));
        shall("41.1", HANDLE_UNDER_AGREEMENT, violation, all(isAnyBreach(violation, first, last), no(byDepartment)));
        shall("41.1", REFER, violation, all(unlawful, no(byDepartment)));
        decide(
                List.of("41.1"),
                HANDLE_BY_LAW,
                Modality.SHALL,
                Actor.COMPETENT_AUTHORITY,
                violation,
                done(violation.violatesOtherLaws()),
                Terms.NONE);
        shall("41.2", ORDER_AGENCY, violation, all(byDepartment, isAnyBreach(violation, first, last)));
        shall("41.2", HANDLE_BY_LAW, violation, all(byDepartment, unlawful));
        boolean unclear =
                violation.referral() != null && done(violation.referral().factsUnclear()) == YES;
        may("41.3", SUPPLEMENTARY_INVESTIGATION, violation, known(unclear));
    }

    /** 45: a day suspended under the agreement counts for a day of administrative suspension. */
    private void offset(Violation violation) {
        Integer byContract = violation.contractSuspensionDays();
        Integer byOrder = violation.administrativeSuspensionDays();
        if (byContract != null && byOrder != null && byContract > 0 && byOrder > 0) {
            shall("45", OFFSET, violation, YES, Due.lasting(Period.days(Math.min(byContract, byOrder))));
        }
    }

    private int isNamed(int first, int last) {
        return decidedSince(first, last, BREACH_FINDING);
    }

    private int isAnyBreach(Violation violation, int first, int last) {
        return any(isNamed(first, last), isBreach(violation), isForFraud(violation));
    }

    private int isBreach(Violation violation) {
        return violation.kind() == ViolationKind.OTHER_BREACH ? YES : yes(violation.breach(), violation, "breach");
    }

    private int isForFraud(Violation violation) {
        return yes(violation.fraudulentPurpose(), violation, "fraudulentPurpose");
    }

    private void prohibit(String clause, Violation violation, int holds) {
        mustNot(clause, PROHIBITED_CONDUCT, violation, holds);
    }

    private void breach(String clause, String under, Violation violation, int holds) {
        breach(List.of(clause), under, violation, holds);
    }

    private void breach(List<String> clauses, String under, Violation violation, int holds) {
        Decided finding =
                decide(clauses, BREACH_FINDING, Modality.SHALL, BREACH_FINDING.actor(), violation, holds, Terms.NONE);
        if (finding != null) {
            measures.breach(finding, under, violation);
        }
    }
}
