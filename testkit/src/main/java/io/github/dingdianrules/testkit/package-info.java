/**
 * What every policy module has to keep; {@link io.github.dingdianrules.testkit.PolicyContract} is the entry point.
 *
 * <p>Public API.
 */
@NullMarked
package io.github.dingdianrules.testkit;

import org.jspecify.annotations.NullMarked;
