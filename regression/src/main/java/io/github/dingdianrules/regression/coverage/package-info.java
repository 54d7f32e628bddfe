/**
 * Which rules cases fire, come near and leave alone, and which answers they give to each question of a rule.
 *
 * <p>Start with {@link io.github.dingdianrules.regression.coverage.Coverage}. Public API.
 */
@NullMarked
package io.github.dingdianrules.regression.coverage;

import org.jspecify.annotations.NullMarked;
