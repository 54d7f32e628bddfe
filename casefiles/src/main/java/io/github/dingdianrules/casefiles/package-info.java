/**
 * Cases as people write them down: read from YAML or JSON, checked against what is expected, written as JSON.
 *
 * <p>Start with {@link io.github.dingdianrules.casefiles.CaseFiles}.
 */
package io.github.dingdianrules.casefiles;
