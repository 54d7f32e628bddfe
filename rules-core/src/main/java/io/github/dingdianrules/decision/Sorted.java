package io.github.dingdianrules.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Immutable copies in order; mostly of nothing, which then costs nothing. */
public final class Sorted {

    private Sorted() {}

    /** @return the items in order, never to change; what becomes of the collection given does not matter */
    public static <T extends Comparable<T>> SortedSet<T> copyOf(Collection<T> items) {
        return items.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
