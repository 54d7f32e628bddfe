package io.github.dingdianrules.casefiles.internal;

/** What no honest case file exceeds; a file that does is refused with its line instead of exhausting the memory. */
public final class Limits {

    /** Largest size of one file in bytes: 16 MiB, or some tens of thousands of cases. */
    public static final int FILE_BYTES = 16 << 20;

    /** Deepest nesting of lists and groups. The facts need 8. */
    public static final int DEPTH = 32;

    private Limits() {}
}
