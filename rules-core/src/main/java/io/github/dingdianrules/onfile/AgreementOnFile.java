package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.SuspensionOrigin;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** An agreement in its file. */
@Label(zh = "医保协议", en = "agreement")
public record AgreementOnFile(CaseFile file, WorkCalendar calendar, Agreement agreement) implements OnFile {

    @Override
    public String subject() {
        return agreement.path();
    }

    /** Whether it is in force on the day of assessment. */
    public Truth isInForce() {
        return Designation.runsOn(agreement, asOf());
    }

    /** The agreement has been signed; one without a date of signing on record has not. */
    public Truth isSigned() {
        return agreement.signed(calendar).isKnown();
    }

    /** The last day of its term. */
    public Dated expiring() {
        return agreement.expiring(calendar);
    }

    /** The term is over at the case's date. */
    public Truth isExpired() {
        return expiring().before(asOf());
    }

    /** The term is over, and it continues in force because the agency is the cause that it was not renewed. */
    public Truth isContinued() {
        return Designation.continues(agreement, isExpired());
    }

    /** It is in force, or continues in force after its term. */
    public Truth isEffective() {
        return Truth.any(isInForce(), isContinued());
    }

    /** A renewal was applied for, at least the period ahead of the end of the term. */
    public Truth isRenewalAppliedForAhead(Period period) {
        return Truth.any(file.applications().stream()
                .filter(application -> application.kind() == ApplicationKind.RENEWAL)
                .map(application -> application.submitted(calendar).aheadOf(expiring(), period))
                .toList());
    }

    /** The institution has given notice that it does not want it renewed; never unknown. */
    public Truth isRenewalDeclined() {
        return Truth.any(file.applications().stream()
                .filter(application -> application.kind() == ApplicationKind.NON_RENEWAL)
                .map(application -> Truth.known(application, "kind", application.kind()))
                .toList());
    }

    /** Ended in this way; an agreement without an end on record was not. */
    public Truth isEndedBy(EndKind kind) {
        return agreement.end() == null
                ? Truth.known(agreement, "end", null)
                : agreement.end().isBy(kind);
    }

    /** @return how it ended; {@code null} while it has not */
    public @Nullable AgreementEnd end() {
        return agreement.end();
    }

    /** Whether it was signed with the agency where the institution is registered. */
    public Truth isWithRegisteredAgency() {
        return Agencies.isRegistered(institution(), agreement, agreement.agency());
    }

    /** Both its agency and the one at the place of registration are among the two. */
    public Truth isBetween(String one, String other) {
        return Truth.all(agreement.isWithOneOf(one, other), institution().isRegisteredWithOneOf(one, other));
    }

    /** Some branch is a village clinic under unified management. */
    public Truth hasManagedVillageClinics() {
        return Truth.some(
                institution().branches(),
                branch -> Truth.all(branch.isVillageClinic(), branch.isUnderUnifiedManagement()));
    }

    /** The agency has suspended it at least this many times within its term, or while it continued after it. */
    public Truth isSuspendedAtLeast(int times) {
        return Truth.atLeast(
                times,
                agreement,
                "suspensions",
                agreement.suspensions().stream()
                        .map(suspension -> Truth.all(
                                suspension.isFrom(SuspensionOrigin.COMPULSORY),
                                suspension.started(calendar).notBefore(agreement.starting(calendar)),
                                beganWithin(suspension.started(calendar))))
                        .toList());
    }

    /** An agreement that the agency is late to renew continues after its term. */
    private Truth beganWithin(Dated started) {
        Truth within = started.notAfter(expiring());
        return Boolean.TRUE.equals(agreement.renewalDelayedByAgency())
                ? Truth.any(within, Designation.continues(agreement, started.after(expiring())))
                : within;
    }

    /** Its term is at least the period, both of its ends included. */
    public Truth lastsAtLeast(Period period) {
        return agreement.starting(calendar).spansUntil(expiring(), period);
    }

    /** It ran at some time of the calendar year before the case's date. */
    public Truth ranInYearBefore() {
        LocalDate first = asOf().minusYears(1).with(TemporalAdjusters.firstDayOfYear());
        LocalDate last = asOf().minusYears(1).with(TemporalAdjusters.lastDayOfYear());
        return Truth.all(agreement.starting(calendar).notAfter(last), expiring().notBefore(first));
    }

    /** An appraisal for the calendar year before the case's date is on record. */
    public Truth isAppraisedForYearBefore() {
        int year = asOf().getYear() - 1;
        return Truth.some(agreement.appraisals(), appraisal -> Truth.is(appraisal, "year", appraisal.year(), year));
    }
}
