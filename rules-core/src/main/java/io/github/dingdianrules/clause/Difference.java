package io.github.dingdianrules.clause;

/** How a clause differs from its counterpart in another policy, in our own words. */
public record Difference(String zh, String en) {}
