package io.github.dingdianrules.facts;

import io.github.dingdianrules.period.WorkCalendar;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An evaluation for an earlier application that was failed. */
@Fact
public record FailedEvaluation(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "第几次评估", en = "round") @Nullable Integer round,

        @Label(zh = "结果告知送达日期", en = "result delivered on") @Event @Nullable
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

    /** The day: result delivered on. */
    public Dated notified(WorkCalendar calendar) {
        return new Dated(this, "notifiedOn", notifiedOn, calendar);
    }

    /** Whether it was a second evaluation that failed. */
    public Truth isSecondRound() {
        return Truth.leaf(this, "round", round, Comparison.AT_LEAST, 2, round != null && round >= 2);
    }
}
