/**
 * For tests. Who embeds a policy starts with {@link io.github.dingdianrules.testkit.DingdianAssertions},
 * {@link io.github.dingdianrules.testkit.PolicyTest} and {@link io.github.dingdianrules.testkit.CaseFileSource}; who writes
 * one extends {@link io.github.dingdianrules.testkit.PolicyContract}, which holds what every policy module has to keep.
 *
 * <p>Public API.
 */
@NullMarked
package io.github.dingdianrules.testkit;

import org.jspecify.annotations.NullMarked;
