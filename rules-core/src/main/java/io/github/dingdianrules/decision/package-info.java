/**
 * What a policy decides: decisions with clause, modality, certainty and terms, and what they come to.
 *
 * <p>Start with {@link io.github.dingdianrules.decision.Decision}. Public API.
 */
@NullMarked
package io.github.dingdianrules.decision;

import org.jspecify.annotations.NullMarked;
