package io.github.dingdianrules.testkit;

import io.github.dingdianrules.engine.Assessment;

/** Where assertions start: {@code import static io.github.dingdianrules.testkit.DingdianAssertions.assertThat}. */
public final class DingdianAssertions {

    private DingdianAssertions() {}

    /** Assertions on what a policy decided about a case. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }
}
