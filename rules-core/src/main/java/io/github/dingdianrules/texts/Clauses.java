package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.Document;
import java.util.List;
import java.util.Optional;

/** The clauses that a ledger has of one document, by number. */
final class Clauses {

    private final String prefix;
    private final List<ClauseId> ids;

    Clauses(Document document, ClauseLedger ledger) {
        this.prefix = document.prefix().isEmpty() ? "" : document.prefix() + ":";
        this.ids = ledger.entries().stream()
                .map(ClauseEntry::id)
                .filter(document::holds)
                .toList();
    }

    List<ClauseId> ids() {
        return ids;
    }

    /** @return the clause of the ledger; an article that the ledger does not divide is its own first paragraph */
    Optional<ClauseId> find(int article, int paragraph, int item) {
        return ids.stream()
                .filter(id -> id.article() == article
                        && Math.max(id.paragraph(), 1) == paragraph
                        && id.item() == item
                        && (id.paragraph() > 0 || !isDivided(article)))
                .findFirst();
    }

    /** @return the clause as the ledger numbers it; where it has none, as it would */
    ClauseId number(int article, int paragraph, int item) {
        return find(article, paragraph, item)
                .orElseGet(() -> new ClauseId(prefix
                        + article
                        + (paragraph > 1 || isDivided(article) ? "." + paragraph : "")
                        + (item > 0 ? "(" + item + ")" : "")));
    }

    /** @return the numbers of the items of a paragraph */
    List<Integer> items(int article, int paragraph) {
        return ids.stream()
                .filter(id -> id.article() == article && Math.max(id.paragraph(), 1) == paragraph && id.item() > 0)
                .map(ClauseId::item)
                .toList();
    }

    /** @return the clause of the ledger that a clause is part of: itself, its paragraph or its article */
    Optional<ClauseId> holding(ClauseId clause) {
        return ids.stream().filter(clause::liesWithin).reduce((wider, narrower) -> narrower);
    }

    private boolean isDivided(int article) {
        return ids.stream().anyMatch(id -> id.article() == article && id.paragraph() > 0);
    }
}
