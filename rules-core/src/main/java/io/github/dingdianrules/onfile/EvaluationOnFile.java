package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Evaluation;
import io.github.dingdianrules.facts.EvaluationResult;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Lead;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.period.MissingCalendarException;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/** An evaluation in its file. */
@Label(zh = "评估", en = "evaluation")
public record EvaluationOnFile(CaseFile file, WorkCalendar calendar, Application application, Evaluation evaluation)
        implements OnFile {

    @Override
    public Provider provider() {
        return file.provider(application);
    }

    @Override
    public String subject() {
        return evaluation.path();
    }

    /** The day on which the result was told. */
    public Dated notified() {
        return evaluation.notified(calendar);
    }

    /** The day on which publicity began. */
    public Dated publicity() {
        return evaluation.publicity(calendar);
    }

    /** No later round of this application is on record. */
    public boolean latest() {
        return application.evaluations().stream()
                .map(Evaluation::round)
                .filter(round -> round != null)
                .max(Comparator.naturalOrder())
                .map(last -> last.equals(evaluation.round()))
                .orElse(true);
    }

    /**
     * Publicity of this length is over at the case's date; one that has not begun is not, nor one that is on record as cut
     * short, its first day counted in its favour.
     */
    public Truth isPublicityOver(Period length) {
        LocalDate from = evaluation.publicityFrom();
        LocalDate until = evaluation.publicityUntil();
        if (from == null) {
            return Truth.known(evaluation, "publicityFrom", null);
        }
        Truth over = publicity().over(length, asOf());
        if (until == null || !over.possible()) {
            return over;
        }
        try {
            LocalDate last = length.lastDay(from.minusDays(1), calendar);
            return Truth.all(
                    over,
                    Truth.leaf(
                            evaluation, "publicityUntil", until, Comparison.ON_OR_AFTER, last, !until.isBefore(last)));
        } catch (MissingCalendarException e) {
            return over;
        }
    }

    /** The time since the result was told is over; not while no day is on record on which it was. */
    public Truth isPastSinceTold(Period period) {
        return failureTold().date() == null
                ? failureTold().isKnown()
                : failureTold().over(period, asOf());
    }

    /** The day on which a failure was told; a pass that was told before a lead undid it is none. */
    public Dated failureTold() {
        LocalDate told = evaluation.notifiedOn();
        boolean ofPass = told != null
                && evaluation.result() == EvaluationResult.PASSED
                && evaluation.leads() != null
                && evaluation.leads().stream()
                        .anyMatch(lead ->
                                lead.receivedOn() != null && lead.receivedOn().isAfter(told));
        return ofPass ? new Dated(evaluation, "notifiedOn", null, calendar) : notified();
    }

    /** Failed outright, or undone by a lead that came in during publicity of this length. */
    public Truth isFailed(Period publicity) {
        return Truth.any(
                evaluation.has(EvaluationResult.FAILED),
                Truth.all(evaluation.has(EvaluationResult.PASSED), leadProvedGroundOfRefusal(publicity)));
    }

    /** A lead that came in during publicity of this length proved true and is a ground of refusal. */
    public Truth leadProvedGroundOfRefusal(Period length) {
        return Truth.anyOf(
                evaluation,
                "leads",
                evaluation.leads(),
                lead -> Truth.all(
                        lead.isSubstantiated(), lead.isGroundOfRefusal(), receivedDuringPublicity(lead, length)));
    }

    private Truth receivedDuringPublicity(Lead lead, Period length) {
        Dated received = lead.received(calendar);
        Dated from = publicity();
        if (from.date() == null) {
            return received.notBefore(from);
        }
        try {
            LocalDate last = length.lastDay(from.date(), calendar);
            return Truth.all(received.notBefore(from.date()), received.notAfter(last));
        } catch (MissingCalendarException e) {
            return Truth.all(received.notBefore(from.date()), Truth.unknown("calendar[" + e.year() + "]"));
        }
    }

    /**
     * A lead that came in while the result was publicized proved true; publicity without a beginning on record has not
     * begun, and without an end it lasts.
     */
    public Truth leadProvedTrueInPublicity() {
        return someLeadInPublicity(Lead::isSubstantiated);
    }

    private Truth someLeadInPublicity(Function<Lead, Truth> question) {
        return evaluation.publicityFrom() == null
                ? Truth.known(evaluation, "publicityFrom", null)
                : Truth.anyOf(
                        evaluation,
                        "leads",
                        evaluation.leads(),
                        lead -> Truth.all(question.apply(lead), isInPublicity(lead.received(calendar))));
    }

    /**
     * A lead that came in while the result was publicized has not been looked into; publicity without a beginning on record
     * has not begun, and without an end it lasts.
     */
    public Truth hasOpenLeadInPublicity() {
        return someLeadInPublicity(lead -> Truth.no(Truth.known(lead, "substantiated", lead.substantiated())));
    }

    private Truth isInPublicity(Dated received) {
        Truth begun = received.notBefore(publicity());
        return evaluation.publicityUntil() == null
                ? begun
                : Truth.all(begun, received.notAfter(evaluation.publicityUntil()));
    }

    /** A lead not yet looked into is not found untrue. */
    private static Truth isFoundUntrue(Lead lead) {
        Boolean substantiated = lead.substantiated();
        return Truth.onRecord(
                lead, "substantiated", substantiated, Comparison.IS, false, Boolean.FALSE.equals(substantiated));
    }

    /** A lead that came in during publicity of this length affects the result; one found untrue does not. */
    public Truth leadAffectsResult(Period length) {
        return Truth.anyOf(
                evaluation,
                "leads",
                evaluation.leads(),
                lead -> Truth.all(
                        Truth.no(isFoundUntrue(lead)),
                        lead.isAffectingResult(),
                        receivedDuringPublicity(lead, length)));
    }
}
