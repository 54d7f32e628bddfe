package io.github.dingdianrules.casefiles;

import java.util.Map;

/** What one policy is expected to say of a case. */
public record Expectation(Map<String, String> outcomes) {}
