/**
 * The rule language: the part of DRL in which policies are written, read into a tree. What is outside it is a
 * {@link io.github.dingdianrules.language.Fault}; {@link io.github.dingdianrules.language.RuleFile#read} is the entry
 * point.
 *
 * <p>Public API.
 */
@NullMarked
package io.github.dingdianrules.language;

import org.jspecify.annotations.NullMarked;
