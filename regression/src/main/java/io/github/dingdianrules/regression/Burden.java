package io.github.dingdianrules.regression;

import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Nature;
import io.github.dingdianrules.decision.Standing;
import java.util.EnumSet;
import java.util.Set;

/** Whether a decision is for or against the provider the case is about. */
enum Burden {
    FOR,
    AGAINST,
    NEITHER;

    private static final Set<DecisionKind> FAVOURS = EnumSet.of(
            DecisionKind.ELIGIBLE,
            DecisionKind.ACCEPT,
            DecisionKind.SHORTEN_OPERATING_TIME,
            DecisionKind.OMIT_MATERIAL,
            DecisionKind.USE_COMMITMENT,
            DecisionKind.LIST_FOR_AGREEMENT,
            DecisionKind.ALLOW_REEVALUATION,
            DecisionKind.RECOGNISE_RESULT,
            DecisionKind.RECOGNISE_CHANGE,
            DecisionKind.SIGN,
            DecisionKind.SIGN_JOINTLY,
            DecisionKind.RENEW,
            DecisionKind.RESUME,
            DecisionKind.CONTINUE,
            DecisionKind.FIXED_AGREEMENT,
            DecisionKind.SUPPLEMENTARY_AGREEMENT,
            DecisionKind.WAIVE_REEVALUATION,
            DecisionKind.INSURANCE_PRACTITIONER,
            DecisionKind.NO_FURTHER_HANDLING,
            DecisionKind.OFFSET,
            DecisionKind.PAY,
            DecisionKind.PAY_TO_HOST,
            DecisionKind.COMPENSATE,
            DecisionKind.AGENCY_BREACH,
            DecisionKind.DEMAND_CORRECTION,
            DecisionKind.REVIEW_OR_LITIGATE,
            DecisionKind.DISPUTE_REMEDY);

    /** What the agency must not do to the provider. */
    private static final Set<DecisionKind> LIMITS_ON_THE_AGENCY = EnumSet.of(
            DecisionKind.DEPOSIT_LIMIT,
            DecisionKind.DAMAGES_LIMIT,
            DecisionKind.FORBID_AGENCY,
            DecisionKind.MINIMUM_TERM);

    private static final Set<Standing> ADVERSE = EnumSet.complementOf(EnumSet.of(
            Standing.ADMISSIBLE,
            Standing.UNDER_WAY,
            Standing.IN_PUBLICITY,
            Standing.LISTED,
            Standing.ON_RECORD,
            Standing.NO_BREACH,
            Standing.NOTHING_WITHHELD,
            Standing.NO_AGENCY_BREACH));

    static Burden of(Decision decision) {
        if (LIMITS_ON_THE_AGENCY.contains(decision.kind())) {
            return FOR;
        }
        if (FAVOURS.contains(decision.kind())) {
            return decision.modality() == Modality.MUST_NOT ? AGAINST : FOR;
        }
        boolean bears = decision.actor() == Actor.INSTITUTION
                || decision.kind().nature() != Nature.PROCEDURE
                || decision.kind().standing().filter(ADVERSE::contains).isPresent();
        return bears ? AGAINST : NEITHER;
    }
}
