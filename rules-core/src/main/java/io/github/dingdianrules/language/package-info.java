/**
 * The rule language: the part of DRL in which policies are written, read into a tree. What is outside it is a
 * {@link io.github.dingdianrules.language.Fault}; {@link io.github.dingdianrules.language.RuleFile#read} is the entry
 * point.
 */
package io.github.dingdianrules.language;
