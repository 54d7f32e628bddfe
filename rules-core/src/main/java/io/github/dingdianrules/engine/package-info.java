/**
 * Assesses cases by policies.
 *
 * <p>Start with {@link io.github.dingdianrules.engine.PolicyEngine}. Public API.
 */
@NullMarked
package io.github.dingdianrules.engine;

import org.jspecify.annotations.NullMarked;
