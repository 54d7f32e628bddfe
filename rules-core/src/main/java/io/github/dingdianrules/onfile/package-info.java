/**
 * The matters that rules are asked about: a fact together with the case it stands in. For those who write rules.
 *
 * <p>Start with {@link io.github.dingdianrules.onfile.OnFile}. Public API.
 */
@NullMarked
package io.github.dingdianrules.onfile;

import org.jspecify.annotations.NullMarked;
