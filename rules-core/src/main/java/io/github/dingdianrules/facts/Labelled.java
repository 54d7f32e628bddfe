package io.github.dingdianrules.facts;

/** Something with a standard term in both languages. */
public interface Labelled {

    /** The Chinese term. */
    String zh();

    /** The English term. */
    String en();
}
