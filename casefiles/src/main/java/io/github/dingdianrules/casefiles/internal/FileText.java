package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.casefiles.Expectation;
import java.util.Map;

/**
 * A case file as written.
 *
 * @param about what the file is about, or {@code null}
 * @param baseline facts that hold for every case, or {@code null}
 * @param cases the cases
 */
public record FileText(String about, Mapping baseline, Sequence cases) {

    /**
     * One case as written.
     *
     * @param facts the facts; those of the baseline may be left out
     * @param expect what is expected, by policy id, or {@code null}
     */
    public record CaseText(String id, String title, String why, Mapping facts, Map<String, Expectation> expect) {}
}
