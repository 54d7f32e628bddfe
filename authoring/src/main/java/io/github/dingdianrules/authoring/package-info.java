/**
 * Policies that are edited: {@link io.github.dingdianrules.authoring.Lint} says what is wrong in a directory,
 * {@link io.github.dingdianrules.authoring.EditedPolicies} compiles it, and
 * {@link io.github.dingdianrules.authoring.LivePolicy} follows it in a running system.
 *
 * <p>Public API.
 */
@NullMarked
package io.github.dingdianrules.authoring;

import org.jspecify.annotations.NullMarked;
