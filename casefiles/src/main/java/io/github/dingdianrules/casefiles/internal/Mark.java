package io.github.dingdianrules.casefiles.internal;

/** A place in a text; line and column count from 1. */
public record Mark(int line, int column) {

    static final Mark START = new Mark(1, 1);
}
