package io.github.dingdianrules.clause;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One clause in a ledger.
 *
 * @param document where it stands
 * @param zh our summary in Chinese, never the document's sentence
 * @param en our summary in English
 * @param notDecidableBecause the reason, exactly when the status is {@link ClauseStatus#NOT_DECIDABLE}
 * @param counterparts clauses of the policy that this one's document rests on which regulate the same
 * @param difference how it differs from them in substance; empty when it does not
 * @param source how well its wording is known
 */
public record ClauseEntry(
        ClauseId id,
        Document document,
        String zh,
        String en,
        ClauseStatus status,
        Optional<Reason> notDecidableBecause,
        Source source,
        List<ClauseId> counterparts,
        Optional<Difference> difference) {

    public ClauseEntry {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(source, "source");
        counterparts = List.copyOf(counterparts);
        if (!document.holds(id)) {
            throw new IllegalArgumentException("clause " + id + " does not stand in " + document);
        }
        if ((status == ClauseStatus.NOT_DECIDABLE) != notDecidableBecause.isPresent()) {
            throw new IllegalArgumentException(
                    "clause " + id + ": a reason is given exactly when the status is not-decidable");
        }
    }

    /** @return the printed form with the document where it is another one than the policy itself */
    public String printedZh() {
        return document.zh() + id.zh();
    }

    /** @return the same in English */
    public String printedEn() {
        return document.en().isEmpty() ? id.en() : document.en() + ", " + id.en();
    }
}
