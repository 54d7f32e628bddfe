package io.github.dingdianrules.facts;

/** Something with a standard term in both languages. */
public interface Labelled {

    String zh();

    String en();
}
