package io.github.dingdianrules.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every article, paragraph and item of a policy's documents, each once, in the documents' order. The ledgers of policies
 * that it includes lie behind it: their clauses can be found, but are not its own.
 */
public final class ClauseLedger {

    private final Map<ClauseId, ClauseEntry> entries = new LinkedHashMap<>();

    private final List<ClauseLedger> included;

    /** @throws IllegalArgumentException if a clause stands twice, out of order, or if there is none */
    public ClauseLedger(List<ClauseEntry> inOrder, List<ClauseLedger> included) {
        this.included = List.copyOf(included);
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

    /** @return its own entries in the documents' order */
    public List<ClauseEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** @return the entry of a clause, its own or of a policy it includes */
    public Optional<ClauseEntry> find(ClauseId id) {
        ClauseEntry own = entries.get(id);
        return own != null
                ? Optional.of(own)
                : included.stream().flatMap(ledger -> ledger.find(id).stream()).findFirst();
    }

    /** @return the clause and whatever lies within it, its own entries first, then those of policies it includes */
    public List<ClauseEntry> within(ClauseId whole) {
        return all().filter(entry -> entry.id().liesWithin(whole)).toList();
    }

    /** @return its own entries, then those of policies it includes */
    public Stream<ClauseEntry> all() {
        return Stream.concat(entries.values().stream(), included.stream().flatMap(ClauseLedger::all));
    }

    /** @return numbers of the articles of one of its documents, in order */
    public List<Integer> articles(Document document) {
        return entries.keySet().stream()
                .filter(document::holds)
                .map(ClauseId::article)
                .distinct()
                .toList();
    }
}
