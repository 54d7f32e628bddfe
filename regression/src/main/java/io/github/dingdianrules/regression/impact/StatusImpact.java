package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.decision.PolicyStatus;
import java.util.List;

/**
 * Cases at whose date the policy is in force otherwise than before.
 *
 * @param witnesses all cases that show it, by file and line
 */
public record StatusImpact(PolicyStatus before, PolicyStatus after, List<Witness<PolicyStatus>> witnesses) {

    public StatusImpact {
        witnesses = List.copyOf(witnesses);
    }
}
