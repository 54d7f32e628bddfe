package io.github.dingdianrules.onfile;

import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Dated;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.facts.Pause;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/**
 * An application after its grounds of refusal, conditions and documents have been looked at.
 *
 * @param refused whether it must not be accepted
 * @param conditionsFailed whether a condition is not met
 * @param incomplete whether a document is missing
 * @param gaps documents that are, or may be, missing
 */
@Label(zh = "经初步审查的申请", en = "application after screening")
public record Screening(
        ApplicationOnFile screened, Truth refused, Truth conditionsFailed, Truth incomplete, List<Material> gaps)
        implements OnFile {

    public Screening {
        gaps = List.copyOf(gaps);
    }

    @Override
    public CaseFile file() {
        return screened.file();
    }

    @Override
    public WorkCalendar calendar() {
        return screened.calendar();
    }

    @Override
    public Provider provider() {
        return screened.provider();
    }

    @Override
    public String subject() {
        return screened.subject();
    }

    /** The application that is screened. */
    public Application application() {
        return screened.application();
    }

    /** What is applied for. */
    public ApplicationKind kind() {
        return screened.kind();
    }

    /** The day on which it was received. */
    public Dated received() {
        return screened.received();
    }

    /** The day from which the time runs: that of the supplement, where there was one. */
    public Dated clockRestartedBySupplement() {
        return screened.clockRestartedBySupplement();
    }

    /** Some evaluation is on record, with or without a result. */
    public Truth isUnderEvaluation() {
        return Truth.some(application().evaluations(), evaluation -> Truth.known(evaluation, "", evaluation));
    }

    /** Whether an evaluation is recorded. */
    public Truth isEvaluated() {
        return screened.isEvaluated();
    }

    /** Evaluated within the period from acceptance. */
    public Truth isEvaluatedWithin(Period period) {
        return screened.isEvaluatedWithin(period);
    }

    /** Its result told within the period from the day the documents were complete. */
    public Truth isResultToldWithin(Period period) {
        return screened.isResultToldWithin(period);
    }

    /** The time of a supplement, which does not count. */
    public Pause supplement() {
        return screened.supplement();
    }

    /** The day on which it was accepted. */
    public Dated accepted() {
        return screened.accepted();
    }
}
