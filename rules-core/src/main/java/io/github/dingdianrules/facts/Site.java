package io.github.dingdianrules.facts;

import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import org.jspecify.annotations.Nullable;

/** A place of practice named on the licence. */
@Fact
public record Site(
        @Label(zh = "标识", en = "id") String id,
        @Label(zh = "地址", en = "address") @Nullable String address,

        @Label(zh = "评估合格", en = "passed the evaluation") @Nullable
        Boolean evaluationPassed)
        implements Located {

    public Site {
        Checks.id("institution.sites", id);
    }

    @Override
    public String path() {
        return "institution.sites[" + id + "]";
    }

    /** Passed the evaluation; unknown when not recorded. */
    public Truth hasPassedEvaluation() {
        return Truth.yes(this, "evaluationPassed", evaluationPassed);
    }
}
