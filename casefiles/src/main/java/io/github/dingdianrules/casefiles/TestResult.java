package io.github.dingdianrules.casefiles;

import java.time.Duration;
import java.util.List;

/**
 * How one case met what is expected of it under one policy.
 *
 * @param failures what was expected and found instead, one each; empty when all is as expected
 */
public record TestResult(String caseId, String policy, Source source, List<String> failures, Duration took) {

    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether something was not as expected. */
    public boolean failed() {
        return !failures.isEmpty();
    }
}
