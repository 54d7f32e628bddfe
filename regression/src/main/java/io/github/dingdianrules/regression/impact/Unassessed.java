package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import java.util.Optional;

/**
 * A case that cannot be assessed, so that nothing is known of what would change in it.
 *
 * @param edited whether it is the edited policy that fails, rather than the one before
 * @param rule name of the rule that fails; empty where it is not known
 * @param reason what is wrong and what to do, in one sentence
 */
public record Unassessed(boolean edited, Optional<String> rule, String reason, CaseEntry entry) {}
