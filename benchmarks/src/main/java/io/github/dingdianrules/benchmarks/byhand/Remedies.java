package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.AGENCY_BREACH;
import static io.github.dingdianrules.decision.DecisionKind.AGENCY_DUTY_NOT_MET;
import static io.github.dingdianrules.decision.DecisionKind.DEMAND_CORRECTION;
import static io.github.dingdianrules.decision.DecisionKind.DISCIPLINE_STAFF;
import static io.github.dingdianrules.decision.DecisionKind.DISPUTE_REMEDY;
import static io.github.dingdianrules.decision.DecisionKind.HANDLE_AGENCY;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.AgencyAct;
import io.github.dingdianrules.facts.Dispute;
import io.github.dingdianrules.facts.DisputeSubject;

/** Articles 24, 29, 33 and 46: what the agency owes, what can be asked of it, and how disputes are settled. */
final class Remedies extends Chapter {

    private final Measures measures;

    Remedies(Measures measures) {
        super(measures);
        this.measures = measures;
    }

    void decide(AgencyAct act) {
        switch (act.kind()) {
            case TRAINING_WITHHELD, DATA_LEAKED -> shall("24", AGENCY_DUTY_NOT_MET, act, YES);
            case PAYMENT_LATE_OR_SHORT -> shall("29.2", AGENCY_DUTY_NOT_MET, act, YES);
            default -> {}
        }
        Decided breach = shall("33.1", AGENCY_BREACH, act, yes(act.breachesAgreement(), act, "breachesAgreement"));
        if (breach != null) {
            may(breach, "33.1", DEMAND_CORRECTION);
            may(breach, "33.2", HANDLE_AGENCY);
            may(breach, "33.2", DISCIPLINE_STAFF);
        }
    }

    private void may(Decided breach, String clause, DecisionKind kind) {
        measures.follow(breach, clause, kind, Modality.MAY, standing(breach), Terms.NONE);
    }

    void decide(Dispute dispute) {
        may("46", DISPUTE_REMEDY, dispute, known(dispute.subject() != DisputeSubject.OTHER_SUBJECT));
    }
}
