package io.github.dingdianrules.regression;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.Assessment;
import java.util.List;
import java.util.Map;

/**
 * One case under several policies.
 *
 * @param assessments what each policy decides, by its id, the yardstick first
 * @param differences how each of the other policies decides otherwise, by its id
 */
public record CaseComparison(
        CaseEntry entry, Map<String, Assessment> assessments, Map<String, List<CaseDifference>> differences) {

    /** @return id of the policy that the others are held against */
    public String against() {
        return assessments.keySet().iterator().next();
    }

    /** @return whether some difference is not accounted for */
    public boolean isUnexplained() {
        return differences.values().stream()
                .flatMap(List::stream)
                .anyMatch(difference -> difference.cause() == CaseDifference.Cause.UNEXPLAINED);
    }
}
