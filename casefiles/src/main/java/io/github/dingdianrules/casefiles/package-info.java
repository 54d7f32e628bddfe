/**
 * Cases as people write them down: read from YAML or JSON, checked against what is expected, written as JSON.
 *
 * <p>Start with {@link io.github.dingdianrules.casefiles.CaseFiles}. Public API.
 */
@NullMarked
package io.github.dingdianrules.casefiles;

import org.jspecify.annotations.NullMarked;
