package io.github.dingdianrules.explain;

import io.github.dingdianrules.truth.Truth;
import java.util.List;

/**
 * The smallest sets of changes that bring a condition to a certain outcome: all changes of a set are needed, any of the
 * sets will do. The fewest changes come first.
 *
 * @param sets at most {@value #MOST}; none where no change of an element on file brings the outcome about; one empty set
 *     where it is there already
 * @param more whether there are further sets
 */
public record Ways(List<List<Change>> sets, boolean more) {

    /** The largest number of sets that is given. */
    public static final int MOST = 20;

    private static final Ways NONE = new Ways(List.of(), false);

    public Ways {
        sets = sets.stream().map(List::copyOf).toList();
    }

    /**
     * How a condition could come to hold for certain, or to fail for certain.
     *
     * <p>Elements are taken to be independent of each other, except that the same question about the same fact has one
     * answer. Where the condition is unknown, only what is unknown may change.
     */
    public static Ways toward(Truth condition, boolean outcome) {
        return ChangeSets.toward(condition, outcome, MOST);
    }

    static Ways none() {
        return NONE;
    }
}
