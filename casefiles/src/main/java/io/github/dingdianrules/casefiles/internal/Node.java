package io.github.dingdianrules.casefiles.internal;

import org.jspecify.annotations.Nullable;

/**
 * A value as written in a file, which knows where it stands.
 *
 * <p>A node keeps the address of the place it was written at, also when an overlay puts it into another mapping: a
 * problem in a baseline is reported at the baseline.
 */
public abstract sealed class Node permits Mapping, Sequence, Scalar {

    private final Mark mark;
    private @Nullable Node parent;
    private String step = "";

    Node(Mark mark) {
        this.mark = mark;
    }

    public final Mark mark() {
        return mark;
    }

    /** @return the address within the file, such as {@code cases[c1].facts.institution}; empty at the top */
    public final String path() {
        if (parent == null) {
            return step;
        }
        String above = parent.path();
        return above.isEmpty() || step.startsWith("[") ? above + step : above + "." + step;
    }

    /** @return what stands here, in words: {@code a list}, {@code the text "many"} */
    abstract String described();

    /** The first parent stays: it is where the node was written. */
    final void writtenUnder(@Nullable Node writtenParent, String writtenStep) {
        if (parent == null) {
            parent = writtenParent;
            step = writtenStep;
        }
    }

    final void writtenWhere(Node other) {
        writtenUnder(other.parent, other.step);
    }
}
