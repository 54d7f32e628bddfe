package io.github.dingdianrules.onfile;

import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Agreement;
import io.github.dingdianrules.facts.AgreementEnd;
import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Evaluation;
import io.github.dingdianrules.facts.EvaluationResult;
import io.github.dingdianrules.facts.History;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Pause;
import io.github.dingdianrules.facts.PersonRole;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An application in its file. Its bars are judged on the day it was made, or on the case's date while it is prepared. */
@Label(zh = "申请", en = "application")
public record ApplicationOnFile(CaseFile file, WorkCalendar calendar, Application application) implements OnFile {

    @Override
    public Provider provider() {
        return file.provider(application);
    }

    @Override
    public String subject() {
        return application.path();
    }

    /** What is applied for. */
    public ApplicationKind kind() {
        return application.kind();
    }

    /** The day on which it is judged. */
    public LocalDate judgedOn() {
        return application.submittedOn() == null ? asOf() : application.submittedOn();
    }

    /** Whether the institution has an agreement in force on the day the application is judged. */
    public Truth isByDesignated() {
        return Designation.on(file, judgedOn());
    }

    /** An earlier improper application, and the period since its discovery still runs. */
    public Truth improperApplicationWithin(Period period) {
        return history().improperApplicationWithin(period, judgedOn(), calendar);
    }

    /** By the history, or by an agreement of this file. */
    public Truth rescindedForIllegality(Period period) {
        return Truth.any(
                history().rescindedForIllegality(period, judgedOn(), calendar),
                someEnd(end -> end.rescindedForIllegality(period, judgedOn(), calendar)));
    }

    /** By the history, or by an agreement of this file. */
    public Truth rescindedForBreach(Period period) {
        return Truth.any(
                history().rescindedForBreach(period, judgedOn(), calendar),
                someEnd(end -> end.rescindedForBreach(period, judgedOn(), calendar)));
    }

    /** By the history, or by another application of this file. */
    public Truth failedAgainWithin(Period period) {
        return Truth.any(
                history().failedAgainWithin(period, judgedOn(), calendar),
                someOtherEvaluation(evaluation -> Truth.all(
                        evaluation.has(EvaluationResult.FAILED),
                        evaluation.isRepeated(),
                        evaluation.notified(calendar).within(period, judgedOn()))));
    }

    /** By the history, or by another application of this file; whichever round it was. */
    public Truth failedWithin(Period period) {
        return Truth.any(
                history().failedWithin(period, judgedOn(), calendar),
                someOtherEvaluation(evaluation -> Truth.all(
                        evaluation.has(EvaluationResult.FAILED),
                        evaluation.notified(calendar).within(period, judgedOn()))));
    }

    private Truth someOtherEvaluation(Function<Evaluation, Truth> question) {
        return Truth.any(file.applications().stream()
                .filter(other -> other != application)
                .flatMap(other -> other.evaluations().stream())
                .map(question)
                .toList());
    }

    private Truth someEnd(Function<AgreementEnd, Truth> question) {
        List<Agreement> agreements = file.agreements() == null ? List.of() : file.agreements();
        return Truth.any(agreements.stream()
                .map(Agreement::end)
                .filter(Objects::nonNull)
                .map(question)
                .toList());
    }

    /** Somebody in one of the roles caused a rescission for which the period still runs. */
    public Truth someoneCausedRescissionWithin(Period period, PersonRole... roles) {
        return file.someoneCausedRescissionWithin(period, judgedOn(), calendar, roles);
    }

    /** The day the documents came in; what is handed in with an application comes in with it. */
    public Dated received() {
        return application.receivedOn() != null ? application.received(calendar) : application.submitted(calendar);
    }

    /** The day of acceptance; an application to be accepted at once counts as accepted on the day it is made. */
    public Dated accepted() {
        return application.acceptedOn() != null ? application.accepted(calendar) : application.submitted(calendar);
    }

    /** Start of a clock that a supplement starts anew: the day the documents were complete. */
    public Dated clockRestartedBySupplement() {
        boolean supplemented = application.supplementRequestedOn() != null
                || application.supplementCompletedOn() != null
                || Boolean.TRUE.equals(application.gapsNotified());
        return supplemented ? application.supplementCompleted(calendar) : accepted();
    }

    /** The day the application was made. */
    public Dated submitted() {
        return application.submitted(calendar);
    }

    /** The day from which the request is to take effect. */
    public Dated effective() {
        return application.effective(calendar);
    }

    /** Made at least the period ahead of the day it is to take effect. */
    public Truth isMadeAhead(Period period) {
        return submitted().aheadOf(effective(), period);
    }

    /** Some evaluation of this application has a result. */
    public Truth isEvaluated() {
        return Truth.some(application.evaluations(), evaluation -> evaluation.hasResult());
    }

    /**
     * Some evaluation has a result within the period from acceptance, in which the time of a supplement does not count. A
     * result without a day, or where the last day cannot be told, is not held to be late.
     */
    public Truth isEvaluatedWithin(Period period) {
        return isDoneBy(
                Terms.within(period, accepted(), supplement()).deadline(),
                evaluation -> new Dated(evaluation, "resultOn", evaluation.resultOn(), calendar));
    }

    /** The same with the day on which the result was told, where that is on record, and a clock that a supplement restarts. */
    public Truth isResultToldWithin(Period period) {
        return isDoneBy(
                Terms.within(period, clockRestartedBySupplement()).deadline(),
                evaluation -> evaluation.notifiedOn() == null
                        ? new Dated(evaluation, "resultOn", evaluation.resultOn(), calendar)
                        : evaluation.notified(calendar));
    }

    private Truth isDoneBy(@Nullable LocalDate last, Function<Evaluation, Dated> done) {
        return Truth.some(application.evaluations(), evaluation -> {
            Dated day = done.apply(evaluation);
            return last == null || day.date() == null
                    ? evaluation.hasResult()
                    : Truth.all(evaluation.hasResult(), day.notAfter(last));
        });
    }

    private History history() {
        return file.history();
    }

    /** The time from the request for a supplement until the documents were complete. */
    public Pause supplement() {
        return new Pause(application.supplementRequested(calendar), application.supplementCompleted(calendar));
    }

    /** Whether it is addressed to the agency where the institution is registered. */
    public Truth isToRegisteredAgency() {
        return Agencies.isRegistered(institution(), application, application.agency());
    }

    /** Both the agency applied to and the one at the place of registration are among the two. */
    public Truth isBetween(String one, String other) {
        return Truth.all(application.isToOneOf(one, other), institution().isRegisteredWithOneOf(one, other));
    }
}
