package io.github.dingdianrules.explain;

import io.github.dingdianrules.truth.Truth;

/**
 * One element of a condition that would have to come out otherwise.
 *
 * @param element the element as it is now
 * @param becomes what it would have to come to
 */
public record Change(Truth.Leaf element, boolean becomes) {}
