package io.github.dingdianrules.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every article, paragraph and item of a document, each once, in the document's order. */
public final class ClauseLedger {

    private final Map<ClauseId, ClauseEntry> entries = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a clause stands twice, out of order, or if there is none */
    public ClauseLedger(List<ClauseEntry> inOrder) {
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("the ledger has no clauses");
        }
        ClauseId last = null;
        for (ClauseEntry entry : inOrder) {
            if (last != null && entry.id().compareTo(last) <= 0) {
                throw new IllegalArgumentException("clause " + entry.id() + " stands after " + last
                        + "; each clause stands once, in the document's order");
            }
            last = entry.id();
            entries.put(entry.id(), entry);
        }
    }

    /** @return all entries in the document's order */
    public List<ClauseEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<ClauseEntry> find(ClauseId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** @return numbers of the articles, in order */
    public List<Integer> articles() {
        return entries.keySet().stream().map(ClauseId::article).distinct().toList();
    }
}
