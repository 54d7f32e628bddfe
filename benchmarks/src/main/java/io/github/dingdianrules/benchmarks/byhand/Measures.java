package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.CLEAR_ACCOUNTS;
import static io.github.dingdianrules.decision.DecisionKind.DAMAGES_LIMIT;
import static io.github.dingdianrules.decision.DecisionKind.DENY_OR_RECOVER;
import static io.github.dingdianrules.decision.DecisionKind.EXTEND_TO_OTHER_REGIONS;
import static io.github.dingdianrules.decision.DecisionKind.INTERVIEW;
import static io.github.dingdianrules.decision.DecisionKind.LIQUIDATED_DAMAGES;
import static io.github.dingdianrules.decision.DecisionKind.NOTIFY_HEALTH_AUTHORITY;
import static io.github.dingdianrules.decision.DecisionKind.NO_OFFSET;
import static io.github.dingdianrules.decision.DecisionKind.PUBLISH;
import static io.github.dingdianrules.decision.DecisionKind.RECOVER_ADVANCES;
import static io.github.dingdianrules.decision.DecisionKind.REFER;
import static io.github.dingdianrules.decision.DecisionKind.RESCIND;
import static io.github.dingdianrules.decision.DecisionKind.REVIEW_IN_FULL;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND_OR_RESCIND;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND_SERVICE;
import static io.github.dingdianrules.decision.DecisionKind.SUSPEND_UP_TO_RESCIND;
import static io.github.dingdianrules.decision.DecisionKind.WITHHOLD_PAYMENT;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.AgencyLevel;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.period.WorkCalendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles 32, 34, 38, 39, 42 to 45 and 48: what follows from a breach, from a suspension and from a rescission. */
class Measures extends Chapter {

    private static final BigDecimal FIFTH = new BigDecimal("0.20");
    private static final BigDecimal THREE_TENTHS = new BigDecimal("0.30");

    Measures(CaseFile file, WorkCalendar calendar, Missing missing, List<Decided> decided) {
        super(file, calendar, missing, decided);
    }

    /** @param under the article, or paragraph, whose measures follow */
    void breach(Decided breach, String under, Violation violation) {
        switch (under) {
            case "32" -> notNamed(breach, violation);
            case "42" -> unreadiness(breach, violation);
            case "43" -> irregularity(breach, violation);
            default -> fraudAndTheLike(breach, violation);
        }
    }

    private void notNamed(Decided breach, Violation violation) {
        mayFollow(breach, "32(1)", INTERVIEW);
        mayFollow(breach, "32(2)", WITHHOLD_PAYMENT);
        mayFollow(breach, "32(3)", DENY_OR_RECOVER);
        mayFollow(breach, "32(4)", LIQUIDATED_DAMAGES);
        mayFollow(breach, "32(5)", SUSPEND_SERVICE);
        if (mayHaveAgreement()) {
            mayFollow(breach, "32(6)", SUSPEND_OR_RESCIND);
        }
        follow(
                breach,
                "48.4",
                DAMAGES_LIMIT,
                Modality.MUST_NOT,
                standing(breach),
                Due.band(null, THREE_TENTHS, violation.loss(), violation, "loss")
                        .usually());
    }

    private void unreadiness(Decided breach, Violation violation) {
        follow(breach, "42", INTERVIEW, standing(breach));
        follow(breach, "42", WITHHOLD_PAYMENT, all(standing(breach), isUncorrected(violation)));
        follow(
                breach,
                "42",
                REFER,
                all(
                        standing(breach),
                        isUncorrected(violation),
                        yes(violation.graveImpact(), violation, "graveImpact")));
    }

    private void irregularity(Decided breach, Violation violation) {
        follow(breach, "43", INTERVIEW, standing(breach));
        loss(breach, "43", violation, null, FIFTH);
        follow(
                breach,
                "43",
                SUSPEND_SERVICE,
                all(
                        standing(breach),
                        any(
                                isUncorrected(violation),
                                yes(violation.graveConsequences(), violation, "graveConsequences"))));
        follow(
                breach,
                "43",
                REFER,
                all(standing(breach), yes(violation.fraudulentPurpose(), violation, "fraudulentPurpose")));
    }

    private void fraudAndTheLike(Decided breach, Violation violation) {
        loss(breach, "44.1", violation, FIFTH, THREE_TENTHS);
        follow(breach, "44.1", SUSPEND_SERVICE, standing(breach));
        switch (breach.clauses().get(0)) {
            case "44.1(1)", "44.1(2)", "44.1(3)", "44.1(10)" -> follow(breach, "44.2", REFER, standing(breach));
            default -> {}
        }
        if (mayHaveAgreement()) {
            agreement(breach, violation);
        }
    }

    private void agreement(Decided breach, Violation violation) {
        suspension(follow(
                breach,
                "44.1",
                SUSPEND_UP_TO_RESCIND,
                all(standing(breach), yes(violation.especiallyGrave(), violation, "especiallyGrave"))));
        switch (breach.clauses().get(0)) {
            case "44.1(4)", "44.1(5)", "44.1(6)", "44.1(8)" ->
                rescission(follow(breach, "44.3", RESCIND, standing(breach)));
            case "44.1(7)", "44.1(9)" -> suspension(follow(breach, "44.4", SUSPEND, standing(breach)));
            default -> {}
        }
    }

    private void loss(
            Decided breach, String clause, Violation violation, @Nullable BigDecimal lower, BigDecimal upper) {
        if (hasNoLoss(violation)) {
            return;
        }
        follow(
                breach,
                clause,
                DENY_OR_RECOVER,
                Modality.SHALL,
                all(standing(breach), hasLoss(violation)),
                Due.amount(violation.loss(), violation, "loss"));
        damages(
                follow(
                        breach,
                        clause,
                        LIQUIDATED_DAMAGES,
                        Modality.SHALL,
                        all(standing(breach), hasLoss(violation)),
                        Due.band(lower, upper, violation.loss(), violation, "loss")),
                violation);
    }

    /** 45, where there are any. */
    void damages(@Nullable Decided damages, Violation violation) {
        if (damages != null && done(violation.fined()) == YES) {
            follow(damages, "45", NO_OFFSET, Modality.MUST_NOT, standing(damages), Terms.NONE);
        }
    }

    private static boolean hasNoLoss(Violation violation) {
        return violation.loss() != null && violation.loss().signum() == 0 && !hasSizedLoss(violation);
    }

    private static boolean hasSizedLoss(Violation violation) {
        return done(violation.considerableLoss()) == YES || done(violation.majorLoss()) == YES;
    }

    int hasLoss(Violation violation) {
        if (hasSizedLoss(violation)) {
            return YES;
        }
        return violation.loss() == null
                ? unknown(violation, "loss")
                : known(violation.loss().signum() > 0);
    }

    private int isUncorrected(Violation violation) {
        return yes(violation.refusedToCorrect(), violation, "refusedToCorrect");
    }

    /** 34, for an agreement under review. */
    void conditionNoLongerMet(Decided condition) {
        rescission(follow(condition, "34", RESCIND, standing(condition)));
    }

    /** 38 and 39, where there is one. */
    void rescission(@Nullable Decided rescission) {
        if (rescission == null) {
            return;
        }
        follow(rescission, "38.2", REVIEW_IN_FULL, standing(rescission));
        follow(rescission, "38.2", RECOVER_ADVANCES, standing(rescission));
        follow(rescission, "38.2", CLEAR_ACCOUNTS, standing(rescission));
        follow(rescission, "38.2", PUBLISH, standing(rescission));
        follow(rescission, "38.2", NOTIFY_HEALTH_AUTHORITY, standing(rescission));
        otherRegions(rescission);
    }

    /** 39, where there is one. */
    void suspension(@Nullable Decided suspension) {
        if (suspension != null) {
            otherRegions(suspension);
        }
    }

    private void otherRegions(Decided decision) {
        follow(
                decision,
                "39.2",
                EXTEND_TO_OTHER_REGIONS,
                all(standing(decision), someAgreementIsLocal(decision), someAgreementHasOtherRegions(decision)));
    }

    private int someAgreementIsLocal(Decided decision) {
        if (file.agreements() == null) {
            return unknown(file, "agreements");
        }
        int some = NO;
        for (Agreement agreement : file.agreements()) {
            if (isInQuestion(agreement, decision)) {
                some = any(
                        some,
                        all(
                                yes(agreement.agencyAtInstitution(), agreement, "agencyAtInstitution"),
                                isPrefecturalOrHigher(agreement)));
            }
        }
        return some;
    }

    private int someAgreementHasOtherRegions(Decided decision) {
        if (file.agreements() == null) {
            return unknown(file, "agreements");
        }
        int some = NO;
        for (Agreement agreement : file.agreements()) {
            if (isInQuestion(agreement, decision)) {
                some = any(some, hasOtherRegions(agreement));
            }
        }
        return some;
    }

    private static boolean isInQuestion(Agreement agreement, Decided decision) {
        return !decision.subject().startsWith("agreements[")
                || decision.subject().equals(agreement.path());
    }

    int isPrefecturalOrHigher(Agreement agreement) {
        AgencyLevel level = agreement.agencyLevel();
        return level == null ? unknown(agreement, "agencyLevel") : known(level.compareTo(AgencyLevel.PREFECTURE) <= 0);
    }

    int hasOtherRegions(Agreement agreement) {
        return agreement.otherRegions() == null
                ? unknown(agreement, "otherRegions")
                : known(!agreement.otherRegions().isEmpty());
    }

    private void mayFollow(Decided ground, String clause, DecisionKind kind) {
        follow(ground, clause, kind, Modality.MAY, standing(ground), Terms.NONE);
    }

    private @Nullable Decided follow(Decided ground, String clause, DecisionKind kind, int holds) {
        return follow(ground, clause, kind, Modality.SHALL, holds, Terms.NONE);
    }

    /** What the clause attaches to a decision: shown after the clauses of its ground. */
    @Nullable
    Decided follow(Decided ground, String clause, DecisionKind kind, Modality modality, int holds, Terms terms) {
        return holds == NO
                ? null
                : decide(with(clause, ground.clauses()), kind, modality, kind.actor(), ground.subject(), holds, terms);
    }

    private static List<String> with(String clause, List<String> clauses) {
        if (clauses.contains(clause)) {
            return clauses;
        }
        List<String> more = new ArrayList<>(clauses.size() + 1);
        more.addAll(clauses);
        more.add(clause);
        return more;
    }
}
