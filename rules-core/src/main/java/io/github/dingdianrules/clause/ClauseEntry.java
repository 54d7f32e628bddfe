package io.github.dingdianrules.clause;

import java.util.Objects;
import java.util.Optional;

/**
 * One clause in a ledger.
 *
 * @param zh our summary in Chinese, never the document's sentence
 * @param en our summary in English
 * @param notDecidableBecause the reason, exactly when the status is {@link ClauseStatus#NOT_DECIDABLE}
 */
public record ClauseEntry(
        ClauseId id, String zh, String en, ClauseStatus status, Optional<Reason> notDecidableBecause) {
    public ClauseEntry {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        if ((status == ClauseStatus.NOT_DECIDABLE) != notDecidableBecause.isPresent()) {
            throw new IllegalArgumentException(
                    "clause " + id + ": a reason is given exactly when the status is not-decidable");
        }
    }
}
