package io.github.dingdianrules.truth;

/** A fact that knows where it stands in its case file. */
public interface Located {

    /** @return the address, such as {@code institution} or {@code violations[v1]} */
    String path();
}
