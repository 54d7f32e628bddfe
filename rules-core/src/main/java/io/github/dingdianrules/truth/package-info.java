/**
 * Three-valued answers with their grounds.
 *
 * <p>Start with {@link io.github.dingdianrules.truth.Truth}. Public API.
 */
@NullMarked
package io.github.dingdianrules.truth;

import org.jspecify.annotations.NullMarked;
