/**
 * Policies that are edited: {@link io.github.dingdianrules.authoring.Lint} says what is wrong in a directory,
 * {@link io.github.dingdianrules.authoring.EditedPolicy} compiles it, and
 * {@link io.github.dingdianrules.authoring.LivePolicy} follows it in a running system.
 */
package io.github.dingdianrules.authoring;
