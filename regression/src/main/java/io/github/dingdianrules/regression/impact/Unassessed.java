package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import java.util.List;

/**
 * A case that cannot be assessed, so that nothing is known of what would change in it.
 *
 * @param edited whether it is the edited policy that fails, rather than the one before
 * @param rules names of the rules that may have failed
 * @param reason what is wrong, in one sentence
 */
public record Unassessed(boolean edited, List<String> rules, String reason, CaseEntry entry) {

    public Unassessed {
        rules = List.copyOf(rules);
    }
}
