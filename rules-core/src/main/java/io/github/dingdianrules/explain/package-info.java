/**
 * Why and why not: how each rule of a clause looked at the matters of a case, and what would have to be different.
 *
 * <p>Start with {@link io.github.dingdianrules.engine.PolicyEngine#explain}. Public API.
 */
@NullMarked
package io.github.dingdianrules.explain;

import org.jspecify.annotations.NullMarked;
