/**
 * Articles 32 and 42 to 44 of Jiangsu with their measures, 51 rules, by what one might use instead: plain Drools, Easy
 * Rules, Evrete, plain Java. All of them tell a pending decision from an established one.
 */
@NullMarked
package io.github.dingdianrules.benchmarks.alternatives;

import org.jspecify.annotations.NullMarked;
