package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.Source;
import java.time.Duration;
import java.util.List;

/**
 * How one case met what is expected of it under one policy.
 *
 * @param failures what was expected and found instead, one each; empty when all is as expected
 */
record TestResult(String caseId, String policy, Source source, List<String> failures, Duration took) {

    TestResult {
        failures = List.copyOf(failures);
    }

    boolean failed() {
        return !failures.isEmpty();
    }
}
