package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.APPLY_FOR_CHANGE;
import static io.github.dingdianrules.decision.DecisionKind.CONTINUE;
import static io.github.dingdianrules.decision.DecisionKind.EVALUATE_CHANGE;
import static io.github.dingdianrules.decision.DecisionKind.HANDLE_UNDER_AGREEMENT;
import static io.github.dingdianrules.decision.DecisionKind.REVIEW_CHANGE;
import static io.github.dingdianrules.decision.DecisionKind.SUPPLEMENTARY_AGREEMENT;

import io.github.dingdianrules.facts.ChangeItem;
import io.github.dingdianrules.facts.InformationChange;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import java.util.EnumSet;
import java.util.Set;

/** Article 35: change of major information. */
final class Changes extends Chapter {

    private static final Set<ChangeItem> MAJOR = EnumSet.of(
            ChangeItem.NAME,
            ChangeItem.LEGAL_REPRESENTATIVE,
            ChangeItem.PRINCIPAL,
            ChangeItem.ACTUAL_CONTROLLER,
            ChangeItem.REGISTERED_ADDRESS,
            ChangeItem.BANK_ACCOUNT,
            ChangeItem.SCOPE_OF_PRACTICE,
            ChangeItem.SCALE,
            ChangeItem.NATURE,
            ChangeItem.LEVEL,
            ChangeItem.CATEGORY,
            ChangeItem.LICENCE_REISSUED);

    private static final Period TO_APPLY = Period.workingDays(30);

    Changes(Chapter other) {
        super(other);
    }

    void decide(InformationChange change) {
        if (!mayHaveAgreement()) {
            return;
        }
        boolean applied = change.appliedOn() != null || done(change.applied()) == YES;
        int toApply = all(isMajor(change), no(isAppliedForInTime(change)));
        if (toApply != NO) {
            shall(
                    "35.1",
                    APPLY_FOR_CHANGE,
                    change,
                    toApply,
                    Due.within(TO_APPLY, change.approvedOn(), change, "approvedOn", calendar));
        }
        shall(
                "35.2",
                HANDLE_UNDER_AGREEMENT,
                change,
                all(
                        includes(change.items(), ChangeItem.LICENCE_REISSUED, change, "items"),
                        yes(change.causedByViolation(), change, "causedByViolation")));
        if (applied) {
            int toReview = no(done(change.reviewed()));
            shall("35.3", REVIEW_CHANGE, change, toReview);
            may("35.3", EVALUATE_CHANGE, change, all(toReview, done(change.evaluationNeeded())));
        }
        shall("35.3", CONTINUE, change, done(change.underEvaluation()));
        shall(
                "35.3",
                SUPPLEMENTARY_AGREEMENT,
                change,
                all(done(change.granted()), no(done(change.supplementSigned()))));
    }

    private int isMajor(InformationChange change) {
        if (change.items() == null) {
            return unknown(change, "items");
        }
        for (ChangeItem item : change.items()) {
            if (MAJOR.contains(item)) {
                return YES;
            }
        }
        return NO;
    }

    private int isAppliedForInTime(InformationChange change) {
        if (change.appliedOn() == null) {
            return done(change.applied());
        }
        if (change.approvedOn() == null) {
            return unknown(change, "approvedOn");
        }
        try {
            return known(!change.appliedOn().isAfter(TO_APPLY.lastDayToAct(change.approvedOn(), calendar)));
        } catch (MissingCalendarException e) {
            return unheld(e);
        }
    }
}
