/**
 * What an edit of a policy changes: the cases that are decided otherwise, by rule and clause.
 *
 * <p>Start with {@link io.github.dingdianrules.regression.impact.Impact}. Public API.
 */
@NullMarked
package io.github.dingdianrules.regression.impact;

import org.jspecify.annotations.NullMarked;
