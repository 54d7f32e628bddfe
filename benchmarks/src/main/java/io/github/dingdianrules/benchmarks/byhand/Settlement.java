package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.DENY_PAYMENT;
import static io.github.dingdianrules.decision.DecisionKind.PAY;
import static io.github.dingdianrules.decision.DecisionKind.PAY_TO_HOST;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.Claim;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.Suspension;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.truth.Located;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Articles 7, 28 and 29, 37 and 38: what is paid, and what is not. */
final class Settlement extends Chapter {

    private static final Period TO_PAY = Period.workingDays(30);

    Settlement(Chapter other) {
        super(other);
    }

    void decide(Claim claim) {
        if (done(claim.throughInternetHospital()) == YES) {
            shall("7", PAY_TO_HOST, claim, isToBeSettled(claim));
        }
        deny("28", claim, done(claim.irregular()));
        deny("29.1", claim, all(no(isAtDesignated(claim)), no(yes(claim.emergency(), claim, "emergency"))));
        deny("37.1", claim, isDuringSuspension(claim));
        deny("38.1", claim, all(isAfterRescission(claim), no(isAtDesignated(claim))));
        int due = all(isToBeSettled(claim), no(isPaidInTime(claim)));
        if (due != NO) {
            shall(
                    "29.2",
                    PAY,
                    claim,
                    due,
                    Due.within(TO_PAY, claim.submittedOn(), claim, "submittedOn", calendar)
                            .usually()
                            .and(Due.amount(claim.amount(), claim, "amount")));
        }
    }

    private int isToBeSettled(Claim claim) {
        return all(
                isAtDesignated(claim),
                yes(claim.compliant(), claim, "compliant"),
                no(done(claim.irregular())),
                no(isDuringSuspension(claim)));
    }

    private void deny(String clause, Claim claim, int holds) {
        if (holds != NO) {
            shall(clause, DENY_PAYMENT, claim, holds, Due.amount(claim.amount(), claim, "amount"));
        }
    }

    private int isAtDesignated(Claim claim) {
        return claim.serviceOn() == null ? unknown(claim, "serviceOn") : designatedOn(claim.serviceOn());
    }

    private int isDuringSuspension(Claim claim) {
        if (file.agreements() == null) {
            return unknown(file, "agreements");
        }
        int some = NO;
        for (Agreement agreement : file.agreements()) {
            for (Suspension suspension : agreement.suspensions()) {
                int begun = isNotBefore(suspension.from(), suspension, "from", claim);
                some = any(some, suspension.until() == null ? begun : all(begun, endsNotBefore(claim, suspension)));
            }
        }
        return some;
    }

    private int endsNotBefore(Claim claim, Suspension suspension) {
        return claim.serviceOn() == null
                ? unknown(claim, "serviceOn")
                : onOrAfter(claim.serviceOn(), suspension.until(), suspension, "until");
    }

    private int isAfterRescission(Claim claim) {
        if (file.agreements() == null) {
            return unknown(file, "agreements");
        }
        int some = NO;
        for (Agreement agreement : file.agreements()) {
            AgreementEnd end = agreement.end();
            if (end != null) {
                some = any(
                        some,
                        all(is(end.kind(), EndKind.RESCINDED, end, "kind"), isNotBefore(end.on(), end, "on", claim)));
            }
        }
        return some;
    }

    /** The service is given on the day or later. */
    private int isNotBefore(@Nullable LocalDate day, Located owner, String field, Claim claim) {
        if (day == null) {
            int service = claim.serviceOn() == null ? unknown(claim, "serviceOn") : YES;
            return all(service, unknown(owner, field));
        }
        return onOrAfter(day, claim.serviceOn(), claim, "serviceOn");
    }

    private int isPaidInTime(Claim claim) {
        if (claim.paidOn() == null) {
            return done(claim.paid());
        }
        if (claim.submittedOn() == null) {
            return unknown(claim, "submittedOn");
        }
        try {
            return known(!claim.paidOn().isAfter(TO_PAY.lastDayToAct(claim.submittedOn(), calendar)));
        } catch (MissingCalendarException e) {
            return unheld(e);
        }
    }
}
