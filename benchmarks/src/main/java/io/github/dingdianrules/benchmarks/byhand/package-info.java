/**
 * Jiangsu's decisions written by hand over the facts alone: without Drools, without the questions the rules ask, without
 * {@code Truth}. A limit for speed, and a second opinion on every case.
 *
 * <p>Of the engine it uses only periods and the calendar of working days. It gives no grounds, no remedies and no names
 * of rules.
 */
@NullMarked
package io.github.dingdianrules.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
