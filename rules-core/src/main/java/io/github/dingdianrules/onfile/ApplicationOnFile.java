package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.History;
import io.github.dingdianrules.facts.PersonRole;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** An application in its file. Its bars are judged on the day it was made, or on the case's date while it is prepared. */
public record ApplicationOnFile(CaseFile file, WorkCalendar calendar, Application application) implements OnFile {

    @Override
    public String subject() {
        return application.path();
    }

    public ApplicationKind kind() {
        return application.kind();
    }

    public LocalDate judgedOn() {
        return application.submittedOn() == null ? asOf() : application.submittedOn();
    }

    /** Whether the institution has an agreement in force on the day the application is judged. */
    public Truth isByDesignated() {
        return Designation.on(file, judgedOn());
    }

    public Truth improperApplicationWithin(Period period) {
        return history().improperApplicationWithin(period, judgedOn(), calendar);
    }

    public Truth rescindedForIllegality(Period period) {
        return history().rescindedForIllegality(period, judgedOn(), calendar);
    }

    public Truth rescindedForBreach(Period period) {
        return history().rescindedForBreach(period, judgedOn(), calendar);
    }

    public Truth failedAgainWithin(Period period) {
        return history().failedAgainWithin(period, judgedOn(), calendar);
    }

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
        return Truth.any(application.evaluations().stream()
                .map(evaluation -> evaluation.hasResult())
                .toList());
    }

    private History history() {
        return file.history();
    }
}
