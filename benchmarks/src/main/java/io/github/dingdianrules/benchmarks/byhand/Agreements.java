package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.ANNUAL_CLEARING;
import static io.github.dingdianrules.decision.DecisionKind.APPLY_FOR_RENEWAL;
import static io.github.dingdianrules.decision.DecisionKind.CLEAR_ACCOUNTS;
import static io.github.dingdianrules.decision.DecisionKind.DEPOSIT_LIMIT;
import static io.github.dingdianrules.decision.DecisionKind.DISPLAY_SIGN;
import static io.github.dingdianrules.decision.DecisionKind.END;
import static io.github.dingdianrules.decision.DecisionKind.EXTEND_TO_OTHER_REGIONS;
import static io.github.dingdianrules.decision.DecisionKind.FILE;
import static io.github.dingdianrules.decision.DecisionKind.NOTIFY_HEALTH_AUTHORITY;
import static io.github.dingdianrules.decision.DecisionKind.PUBLISH;
import static io.github.dingdianrules.decision.DecisionKind.RECOVER_ADVANCES;
import static io.github.dingdianrules.decision.DecisionKind.RENEW;
import static io.github.dingdianrules.decision.DecisionKind.RESCIND;
import static io.github.dingdianrules.decision.DecisionKind.RESUME;
import static io.github.dingdianrules.decision.DecisionKind.REVIEW_IN_FULL;
import static io.github.dingdianrules.decision.DecisionKind.SUPPLEMENTARY_AGREEMENT;
import static io.github.dingdianrules.decision.DecisionKind.TAKE_APPRAISAL_INTO_ACCOUNT;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.AgreementFinding;
import io.github.dingdianrules.facts.AnnualClearing;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.Appraisal;
import io.github.dingdianrules.facts.Deposit;
import io.github.dingdianrules.facts.EndKind;
import io.github.dingdianrules.facts.Suspension;
import io.github.dingdianrules.facts.SuspensionOrigin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Articles 14, 15, 29 to 31, 34, 36 to 39 and 51: an agreement from its signing to its end. */
final class Agreements extends Chapter {

    private static final BigDecimal LARGEST_DEPOSIT = new BigDecimal("0.05");
    private static final int MONTHS_TO_RENEW = 3;
    private static final int DAYS_OF_SUSPENSION = 180;

    private final Measures measures;
    private final Conditions conditions;

    Agreements(Measures measures) {
        super(measures);
        this.measures = measures;
        conditions = new Conditions(measures);
    }

    void decide(Agreement agreement) {
        signed(agreement);
        renewal(agreement);
        exit(agreement);
        may(
                "51",
                SUPPLEMENTARY_AGREEMENT,
                agreement,
                all(runsOn(asOf, agreement), done(agreement.supplementConsensus())));
        for (Appraisal appraisal : agreement.appraisals()) {
            shall("30", TAKE_APPRAISAL_INTO_ACCOUNT, appraisal, no(done(appraisal.linkedToResults())));
        }
        agreement.deposits().forEach(this::deposit);
        agreement.clearings().forEach(this::clearing);
        for (Suspension suspension : agreement.suspensions()) {
            suspension(agreement, suspension);
        }
        if (agreement.end() != null) {
            ended(agreement, agreement.end());
        }
    }

    private void signed(Agreement agreement) {
        if (agreement.signedOn() == null) {
            return;
        }
        shall("14.1", FILE, agreement, no(done(agreement.filed())));
        shall("15.1", PUBLISH, agreement, no(done(agreement.published())));
        shall("15.2", DISPLAY_SIGN, agreement, all(runsOn(asOf, agreement), no(done(institution.signDisplayed()))));
        int toRenew = all(
                runsOn(asOf, agreement),
                no(done(agreement.agencyArrangesRenewal())),
                all(no(done(agreement.renewed())), known(!isRenewalDeclined())),
                no(isRenewalAskedFor(agreement)));
        if (toRenew != NO) {
            shall(
                    "36",
                    APPLY_FOR_RENEWAL,
                    agreement,
                    toRenew,
                    Due.monthsAhead(MONTHS_TO_RENEW, agreement.until(), agreement, "until"));
        }
    }

    private boolean isRenewalDeclined() {
        for (Application application : file.applications()) {
            if (application.kind() == ApplicationKind.NON_RENEWAL) {
                return true;
            }
        }
        return false;
    }

    private int isRenewalAskedFor(Agreement agreement) {
        int some = NO;
        for (Application application : file.applications()) {
            if (application.kind() == ApplicationKind.RENEWAL) {
                some = any(some, isAheadOfTheEnd(application, agreement));
            }
        }
        return some;
    }

    private int isAheadOfTheEnd(Application application, Agreement agreement) {
        LocalDate until = agreement.until();
        if (until == null) {
            int submitted = application.submittedOn() == null ? unknown(application, "submittedOn") : YES;
            return all(submitted, unknown(agreement, "until"));
        }
        return onOrBefore(until.minusMonths(MONTHS_TO_RENEW), application.submittedOn(), application, "submittedOn");
    }

    private void renewal(Agreement agreement) {
        if (agreement.end() != null || done(agreement.renewed()) == YES) {
            return;
        }
        may("36", RENEW, agreement, done(agreement.renewalConsensus()));
        int over = all(
                no(onOrAfter(asOf, agreement.until(), agreement, "until")),
                no(yes(agreement.renewalConsensus(), agreement, "renewalConsensus")));
        if (over != NO) {
            shall("36", END, agreement, over, Due.dayAfter(agreement.until(), agreement, "until"));
        }
    }

    private void exit(Agreement agreement) {
        boolean unfit = agreement.findings() != null
                && (agreement.findings().contains(AgreementFinding.CONDITIONS_NO_LONGER_MET)
                        || agreement.findings().contains(AgreementFinding.SERIOUS_BREACH)
                        || agreement.findings().contains(AgreementFinding.MAJOR_ILLEGALITY));
        measures.rescission(shall("34", RESCIND, agreement, all(runsOn(asOf, agreement), known(unfit))));
        if (agreement.conditionsReviewedOn() != null) {
            int first = decided.size();
            conditions.conditions(agreement, agreement.conditionsReviewedOn());
            int last = decided.size();
            for (int i = first; i < last; i++) {
                measures.conditionNoLongerMet(decided.get(i));
            }
        }
    }

    private void deposit(Deposit deposit) {
        int tooMuch = deposit.rate() == null
                ? unknown(deposit, "rate")
                : known(deposit.rate().compareTo(LARGEST_DEPOSIT) > 0);
        if (tooMuch != NO) {
            mustNot(
                    "29.2",
                    DEPOSIT_LIMIT,
                    deposit,
                    tooMuch,
                    Due.band(null, LARGEST_DEPOSIT, deposit.base(), deposit, "base"));
        }
    }

    private void clearing(AnnualClearing clearing) {
        if (clearing.year() >= asOf.getYear()) {
            return;
        }
        LocalDate deadline = YearMonth.of(clearing.year() + 1, Month.MARCH).atEndOfMonth();
        LocalDate cleared = clearing.clearedOn();
        if (cleared == null || cleared.isAfter(deadline)) {
            shall("31.1", ANNUAL_CLEARING, clearing, YES, Due.by(deadline).usually());
        }
    }

    private void suspension(Agreement agreement, Suspension suspension) {
        LocalDate until = suspension.until() == null ? asOf : suspension.until();
        boolean over = until.isBefore(asOf);
        if (over && !isOver(agreement, asOf)) {
            may("37.1", RESUME, suspension, isWithinTerm(agreement, suspension));
        }
        if (agreement.end() == null) {
            if (over) {
                shall("37.1", END, suspension, no(isWithinTerm(agreement, suspension)));
            }
            int tooLong = all(
                    is(suspension.origin(), SuspensionOrigin.ON_REQUEST, suspension, "origin"),
                    isUnresumed(suspension, over ? until : asOf));
            if (tooLong != NO) {
                shall(
                        "37.2",
                        END,
                        suspension,
                        tooLong,
                        Due.afterDays(DAYS_OF_SUSPENSION, suspension.from(), suspension, "from")
                                .usually());
            }
        }
        shall(
                "39.2",
                EXTEND_TO_OTHER_REGIONS,
                suspension,
                all(
                        onOrBefore(asOf, suspension.from(), suspension, "from"),
                        known(!over),
                        reachesOtherRegions(agreement)));
    }

    private int isWithinTerm(Agreement agreement, Suspension suspension) {
        return agreement.until() == null
                ? unknown(agreement, "until")
                : onOrBefore(agreement.until(), suspension.until(), suspension, "until");
    }

    /** Longer than may be by the day, and nobody asked to resume in that time. */
    private int isUnresumed(Suspension suspension, LocalDate day) {
        if (suspension.from() == null) {
            return unknown(suspension, "from");
        }
        LocalDate last = suspension.from().plusDays(DAYS_OF_SUSPENSION);
        return all(known(day.isAfter(last)), no(isResumptionAskedFor(suspension, last)));
    }

    private int isResumptionAskedFor(Suspension suspension, LocalDate last) {
        return suspension.resumptionRequestedOn() == null
                ? all(
                        yes(suspension.resumptionRequested(), suspension, "resumptionRequested"),
                        unknown(suspension, "resumptionRequestedOn"))
                : known(!suspension.resumptionRequestedOn().isAfter(last));
    }

    private int reachesOtherRegions(Agreement agreement) {
        return all(
                yes(agreement.agencyAtInstitution(), agreement, "agencyAtInstitution"),
                measures.isPrefecturalOrHigher(agreement),
                measures.hasOtherRegions(agreement));
    }

    private void ended(Agreement agreement, AgreementEnd end) {
        afterwards(REVIEW_IN_FULL, agreement, end, end.reviewed());
        afterwards(RECOVER_ADVANCES, agreement, end, end.advancesRecovered());
        afterwards(CLEAR_ACCOUNTS, agreement, end, end.cleared());
        afterwards(PUBLISH, agreement, end, end.published());
        afterwards(NOTIFY_HEALTH_AUTHORITY, agreement, end, end.healthAuthorityInformed());
        shall("39.2", EXTEND_TO_OTHER_REGIONS, agreement, all(isRescinded(end), reachesOtherRegions(agreement)));
    }

    private void afterwards(DecisionKind kind, Agreement agreement, AgreementEnd end, @Nullable Boolean act) {
        shall("38.2", kind, agreement, all(isRescinded(end), no(done(act))));
    }

    private int isRescinded(AgreementEnd end) {
        return is(end.kind(), EndKind.RESCINDED, end, "kind");
    }
}
