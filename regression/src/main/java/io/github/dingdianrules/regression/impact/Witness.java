package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import java.util.Comparator;
import java.util.Optional;

/**
 * A case that shows an impact: what was before, and what is now.
 *
 * @param <T> what the two are: decisions, outcomes, conflicts
 */
public record Witness<T>(CaseEntry entry, Optional<T> before, Optional<T> after) {

    /** By file and line, whatever the order in which they were looked at. */
    static final Comparator<CaseEntry> BY_SOURCE = Comparator.comparing(
                    (CaseEntry entry) -> entry.source().file())
            .thenComparing(entry -> entry.source().line())
            .thenComparing(CaseEntry::id);

    /** @return what there is, the newer first */
    public T any() {
        return after.or(() -> before).orElseThrow();
    }
}
