package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Amount;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Claim;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Suspension;
import io.github.dingdianrules.facts.SuspensionOrigin;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.util.function.Function;

/** A claim in its file. */
@Label(zh = "费用申报", en = "claim")
public record ClaimOnFile(CaseFile file, WorkCalendar calendar, Claim claim) implements OnFile {

    @Override
    public String subject() {
        return claim.path();
    }

    /** The amount claimed. */
    public Amount amount() {
        return new Amount(claim.path() + ".amount", claim.amount());
    }

    /** The day on which it was submitted. */
    public Dated submitted() {
        return claim.submitted(calendar);
    }

    /** Paid in time; not at all unless it is on record. */
    public Truth isPaidWithin(Period period) {
        return claim.paidOn() == null ? claim.isPaid() : submitted().metBy(claim.paid(calendar), period);
    }

    /** The institution was designated on the day of service. */
    public Truth isAtDesignated() {
        return claim.serviceOn() == null ? unknownDay() : Designation.on(file, claim.serviceOn());
    }

    /** The service was given while an agreement was suspended. */
    public Truth isDuringSuspension() {
        return someSuspension(this::isDuring);
    }

    /** The service was given on or after the day an agreement was ended in this way, and no other agreement ran. */
    public Truth isAfterEnd(EndKind kind) {
        return Truth.all(someAgreement(agreement -> isAfterEnd(agreement, kind)), Truth.no(isAtDesignated()));
    }

    private Truth isAfterEnd(Agreement agreement, EndKind kind) {
        return agreement.end() == null
                ? Truth.known(agreement, "end", null)
                : Truth.all(
                        agreement.end().isBy(kind),
                        claim.service(calendar).notBefore(agreement.end().ended(calendar)));
    }

    private Truth isDuring(Suspension suspension) {
        Dated service = claim.service(calendar);
        Truth begun = service.notBefore(suspension.started(calendar));
        return suspension.until() == null ? begun : Truth.all(begun, service.notAfter(suspension.ending(calendar)));
    }

    private Truth unknownDay() {
        return Truth.leaf(claim, "serviceOn", null, Comparison.IS_KNOWN, null, false);
    }

    /** The service was given after the term of an agreement that was not renewed, and no other agreement ran. */
    public Truth isAfterExpiry() {
        return Truth.all(
                someAgreement(agreement -> Truth.all(
                        claim.service(calendar).after(agreement.expiring(calendar)), Truth.no(agreement.isRenewed()))),
                Truth.no(isAtDesignated()));
    }

    /** The service was given before the injury was recognised as one at work; without a day on record it has not been. */
    public Truth isBeforeRecognition() {
        return claim.injuryRecognisedOn() == null
                ? Truth.no(Truth.known(claim, "injuryRecognisedOn", null))
                : claim.service(calendar).before(claim.injuryRecognisedOn());
    }

    /** Whether a day is on record on which the injury was recognised as one at work. */
    public Truth isInjuryRecognised() {
        return Truth.known(claim, "injuryRecognisedOn", claim.injuryRecognisedOn());
    }

    /** The amount outside the catalogues. */
    public Amount outsideCatalogue() {
        return new Amount(claim.path() + ".outsideCatalogue", claim.outsideCatalogue());
    }

    /** The amount above the payment standard. */
    public Amount aboveStandard() {
        return new Amount(claim.path() + ".aboveStandard", claim.aboveStandard());
    }

    /** The delivery fees. */
    public Amount deliveryFees() {
        return new Amount(claim.path() + ".deliveryFees", claim.deliveryFees());
    }

    /** The amount without the parts recorded as not payable; no cost belongs to two of them. */
    public Amount payable() {
        if (claim.amount() == null) {
            return amount();
        }
        BigDecimal rest = claim.amount();
        for (Amount part : new Amount[] {outsideCatalogue(), aboveStandard(), deliveryFees()}) {
            rest = part.value() == null ? rest : rest.subtract(part.value());
        }
        return new Amount(amount().path(), rest.max(BigDecimal.ZERO));
    }

    /** The service was given while an agreement was suspended in this way. */
    public Truth isDuringSuspension(SuspensionOrigin origin) {
        return someSuspension(suspension -> Truth.all(suspension.isFrom(origin), isDuring(suspension)));
    }

    private Truth someSuspension(Function<Suspension, Truth> question) {
        return someAgreement(agreement -> Truth.some(agreement.suspensions(), question));
    }

    /** The time to pay is over at the case's date. */
    public Truth isOverdue(Period period) {
        return submitted().over(period, asOf());
    }

    /** An agreement that covers the internet hospital ran, or continued in force, on the day of service. */
    public Truth isUnderInternetAgreement() {
        return someAgreement(agreement -> Truth.all(
                agreement.isCoveringInternetHospital(),
                Truth.any(
                        claim.serviceOn() == null ? unknownDay() : Designation.runsOn(agreement, claim.serviceOn()),
                        isUnderContinued(agreement))));
    }

    /** The service was given after the term of an agreement that continues because the agency has not renewed it. */
    public Truth isUnderContinuedAgreement() {
        return someAgreement(this::isUnderContinued);
    }

    private Truth isUnderContinued(Agreement agreement) {
        return Designation.continues(agreement, claim.service(calendar).after(agreement.expiring(calendar)));
    }

    private Truth someAgreement(Function<Agreement, Truth> question) {
        return Truth.anyOf(file, "agreements", file.agreements(), question);
    }
}
