package io.github.dingdianrules.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Immutable copies in order; mostly of nothing, which then costs nothing. */
final class Sorted {

    private Sorted() {}

    static <T extends Comparable<T>> SortedSet<T> copyOf(Collection<T> items) {
        return items.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }
}
