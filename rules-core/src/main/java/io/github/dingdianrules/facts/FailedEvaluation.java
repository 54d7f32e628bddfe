package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;

/** An evaluation for an earlier application that was failed. */
@Fact
public record FailedEvaluation(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "第几次评估", en = "round") Integer round,

        @Label(zh = "结果告知送达日期", en = "result delivered on") @Event
        LocalDate notifiedOn)
        implements Located {

    public FailedEvaluation {
        Checks.id("history.failedEvaluations", id);
        Checks.count("history.failedEvaluations[" + id + "].round", round);
    }

    @Override
    public String path() {
        return "history.failedEvaluations[" + id + "]";
    }

    public Dated notified(WorkCalendar calendar) {
        return new Dated(this, "notifiedOn", notifiedOn, calendar);
    }

    public Truth isSecondRound() {
        return Truth.leaf(this, "round", round, Comparison.AT_LEAST, 2, round != null && round >= 2);
    }
}
