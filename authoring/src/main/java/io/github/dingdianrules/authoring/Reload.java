package io.github.dingdianrules.authoring;

import io.github.dingdianrules.casefiles.TestResult;
import java.time.Duration;
import java.util.List;

/**
 * One attempt to put an edited directory into use.
 *
 * @param revision SHA-256 over the files of the policy; empty when they could not be read
 * @param accepted whether it is in use now
 * @param problems why it is not, one each; empty when it is
 * @param failed the cases beside it that were not decided as expected
 * @param took from reading the files to the swap
 */
public record Reload(String revision, boolean accepted, List<String> problems, List<TestResult> failed, Duration took) {

    public Reload {
        problems = List.copyOf(problems);
        failed = List.copyOf(failed);
    }
}
