package io.github.dingdianrules.benchmarks.byhand;

import static io.github.dingdianrules.decision.DecisionKind.ALLOW_REEVALUATION;
import static io.github.dingdianrules.decision.DecisionKind.BAR_REAPPLICATION;
import static io.github.dingdianrules.decision.DecisionKind.EVALUATION_DEFECT;
import static io.github.dingdianrules.decision.DecisionKind.EVALUATION_FAILED;
import static io.github.dingdianrules.decision.DecisionKind.FILE;
import static io.github.dingdianrules.decision.DecisionKind.GIVE_REASONS;
import static io.github.dingdianrules.decision.DecisionKind.LIST_FOR_AGREEMENT;
import static io.github.dingdianrules.decision.DecisionKind.PUBLICIZE;
import static io.github.dingdianrules.decision.DecisionKind.SIGN;
import static io.github.dingdianrules.decision.DecisionKind.TELL_RESULT;
import static io.github.dingdianrules.decision.DecisionKind.VERIFY;

import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.Evaluation;
import io.github.dingdianrules.facts.EvaluationCheck;
import io.github.dingdianrules.facts.EvaluationForm;
import io.github.dingdianrules.facts.EvaluationResult;
import io.github.dingdianrules.facts.Lead;
import io.github.dingdianrules.facts.Profession;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Articles 12 to 14: panel, checks, result, publicity, second evaluation, signing. */
final class Evaluations extends Chapter {

    private static final Period PUBLICITY = Period.workingDays(5);
    private static final Period USUAL_TERM = Period.years(1);
    private static final Period BAR = Period.years(1);
    private static final int MONTHS_TO_RECTIFY = 3;

    Evaluations(Chapter other) {
        super(other);
    }

    void decide(Application application, Evaluation evaluation) {
        panel(evaluation);
        if (evaluation.result() == null) {
            checks(evaluation);
        } else {
            shall("12.3", TELL_RESULT, evaluation, no(done(evaluation.toldOnSite())));
            shall("13.1", FILE, evaluation, no(done(evaluation.filed())));
        }
        if (evaluation.result() == EvaluationResult.FAILED) {
            shall("13.1", EVALUATION_FAILED, evaluation, YES);
        }
        if (evaluation.result() == EvaluationResult.PASSED) {
            passed(evaluation);
        }
        failed(application, evaluation);
        may(
                "14.1",
                SIGN,
                evaluation,
                all(
                        done(evaluation.listed()),
                        yes(application.consensus(), application, "consensus"),
                        yes(institution.bearsCivilLiability(), institution, "bearsCivilLiability")),
                Due.lasting(USUAL_TERM).usually());
    }

    private void panel(Evaluation evaluation) {
        shall(
                "12.1",
                EVALUATION_DEFECT,
                evaluation,
                all(
                        is(evaluation.form(), EvaluationForm.PANEL, evaluation, "form"),
                        any(
                                lacks(Profession.INSURANCE, evaluation),
                                lacks(Profession.MEDICINE, evaluation),
                                lacks(Profession.FINANCE, evaluation),
                                lacks(Profession.INFORMATION_TECHNOLOGY, evaluation))));
    }

    private int lacks(Profession profession, Evaluation evaluation) {
        return no(includes(evaluation.professions(), profession, evaluation, "professions"));
    }

    private void checks(Evaluation evaluation) {
        verify("12.2(1)", EvaluationCheck.LICENCE, evaluation);
        verify("12.2(2)", EvaluationCheck.STAFF_REGISTRATION, evaluation);
        verify("12.2(3)", EvaluationCheck.FACILITIES, evaluation);
        verify("12.2(4)", EvaluationCheck.INTERNAL_RULES, evaluation);
        verify("12.2(5)", EvaluationCheck.INFORMATION_SYSTEM, evaluation);
    }

    private void verify(String clause, EvaluationCheck check, Evaluation evaluation) {
        if (evaluation.checks() == null || !evaluation.checks().contains(check)) {
            shall(clause, VERIFY, evaluation, YES, Due.about(check));
        }
    }

    private void passed(Evaluation evaluation) {
        int toPublicize = no(isPublicityOver(evaluation));
        if (toPublicize != NO) {
            LocalDate from = evaluation.publicityFrom();
            shall(
                    "13.2",
                    PUBLICIZE,
                    evaluation,
                    toPublicize,
                    from == null
                            ? Due.lasting(PUBLICITY)
                            : Due.lasting(PUBLICITY, from, evaluation, "publicityFrom", calendar));
        }
        shall("13.2", LIST_FOR_AGREEMENT, evaluation, all(isPublicityOver(evaluation), no(isUndoneByLead(evaluation))));
        shall("13.2", EVALUATION_FAILED, evaluation, isUndoneByLead(evaluation));
        mustNot(
                "14.2",
                SIGN,
                evaluation,
                no(yes(institution.bearsCivilLiability(), institution, "bearsCivilLiability")));
    }

    private int isPublicityOver(Evaluation evaluation) {
        LocalDate from = evaluation.publicityFrom();
        if (from == null || isCutShort(from, evaluation.publicityUntil())) {
            return NO;
        }
        return no(runs(PUBLICITY, from, asOf, evaluation, "publicityFrom"));
    }

    private boolean isCutShort(LocalDate from, @Nullable LocalDate until) {
        try {
            return until != null && until.isBefore(PUBLICITY.lastDay(from.minusDays(1), calendar));
        } catch (MissingCalendarException e) {
            return false;
        }
    }

    private int isUndoneByLead(Evaluation evaluation) {
        if (evaluation.leads() == null) {
            return unknown(evaluation, "leads");
        }
        int some = NO;
        for (Lead lead : evaluation.leads()) {
            some = any(
                    some,
                    all(
                            yes(lead.substantiated(), lead, "substantiated"),
                            yes(lead.groundOfRefusal(), lead, "groundOfRefusal"),
                            cameInPublicity(lead, evaluation)));
        }
        return some;
    }

    private int cameInPublicity(Lead lead, Evaluation evaluation) {
        LocalDate from = evaluation.publicityFrom();
        if (from == null) {
            int received = lead.receivedOn() == null ? unknown(lead, "receivedOn") : YES;
            return all(received, unknown(evaluation, "publicityFrom"));
        }
        return all(onOrAfter(from, lead.receivedOn(), lead, "receivedOn"), cameBeforeItsEnd(lead, from));
    }

    private int cameBeforeItsEnd(Lead lead, LocalDate from) {
        try {
            return onOrBefore(PUBLICITY.lastDay(from, calendar), lead.receivedOn(), lead, "receivedOn");
        } catch (MissingCalendarException e) {
            return unheld(e);
        }
    }

    private void failed(Application application, Evaluation evaluation) {
        LocalDate notified = isOfThePass(evaluation) ? null : evaluation.notifiedOn();
        shall(
                "13.3",
                GIVE_REASONS,
                evaluation,
                all(isFailed(evaluation), no(all(done(evaluation.reasonsGiven()), done(evaluation.adviceGiven())))));
        int again = all(known(isLatest(application, evaluation)), isFailed(evaluation), no(isRepeated(evaluation)));
        if (again != NO) {
            may(
                    "13.3",
                    ALLOW_REEVALUATION,
                    evaluation,
                    again,
                    Due.afterMonths(MONTHS_TO_RECTIFY, notified, evaluation, "notifiedOn"));
        }
        int barred = all(isFailed(evaluation), isRepeated(evaluation), known(!isOver(notified)));
        if (barred != NO) {
            mustNot(
                    "13.3",
                    BAR_REAPPLICATION,
                    evaluation,
                    barred,
                    Due.lasting(BAR, notified, evaluation, "notifiedOn", calendar));
        }
    }

    private boolean isOver(@Nullable LocalDate notified) {
        return notified != null && asOf.isAfter(BAR.lastDay(notified, calendar));
    }

    /** What was told was a pass: a lead undid it later. */
    private static boolean isOfThePass(Evaluation evaluation) {
        LocalDate told = evaluation.notifiedOn();
        if (told == null || evaluation.result() != EvaluationResult.PASSED || evaluation.leads() == null) {
            return false;
        }
        for (Lead lead : evaluation.leads()) {
            if (lead.receivedOn() != null && lead.receivedOn().isAfter(told)) {
                return true;
            }
        }
        return false;
    }

    /** Outright, or because of what came to light during publicity. */
    private int isFailed(Evaluation evaluation) {
        if (evaluation.result() == null) {
            return NO;
        }
        return evaluation.result() == EvaluationResult.FAILED ? YES : isUndoneByLead(evaluation);
    }

    private int isRepeated(Evaluation evaluation) {
        return atLeast(2, evaluation.round(), evaluation, "round");
    }

    private static boolean isLatest(Application application, Evaluation evaluation) {
        Integer last = null;
        for (Evaluation other : application.evaluations()) {
            if (other.round() != null && (last == null || other.round() > last)) {
                last = other.round();
            }
        }
        return last == null || last.equals(evaluation.round());
    }
}
