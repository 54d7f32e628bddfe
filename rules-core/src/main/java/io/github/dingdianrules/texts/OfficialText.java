package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The official text of a policy, clause by clause, held against its ledger.
 *
 * <p>Articles (第…条), paragraphs and items are recognised in a document as it is published: with a letter before and
 * annexes behind it, chapter lines, list marks, spaces within numbers, sentences broken over lines, and wrong numbers.
 * Lines that start with {@code #} are notes. Immutable.
 */
public final class OfficialText {

    private static final OfficialText NONE = new OfficialText(List.of(), Map.of(), List.of(), List.of());

    private final List<Passage> passages;
    private final Map<ClauseId, List<Passage>> byClause;
    private final List<Remark> remarks;
    private final List<OfficialText> behind;

    private OfficialText(
            List<Passage> passages,
            Map<ClauseId, List<Passage>> byClause,
            List<Remark> remarks,
            List<OfficialText> behind) {
        this.passages = List.copyOf(passages);
        this.byClause = byClause;
        this.remarks = List.copyOf(remarks);
        this.behind = List.copyOf(behind);
    }

    /** @return the text of a policy of which no document is at hand */
    public static OfficialText none() {
        return NONE;
    }

    /**
     * Reads what a directory has of a policy's documents: {@code <policy>.txt} or {@code .md}; of a policy of several
     * documents {@code <policy>-<prefix>.txt}, or any text file that has the document's name in a title line. The
     * documents of policies that it includes lie behind it: their clauses can be found, but are not its own.
     *
     * @return the text; empty where the directory has no document of the policy
     * @throws PolicyException if the directory or a file cannot be read, is not in UTF-8, or has no article
     */
    public static OfficialText read(Path directory, PolicyEngine engine) {
        TextFiles files = new TextFiles(directory);
        Policy policy = engine.policy();
        List<OfficialText> own = new ArrayList<>();
        for (Document document : policy.documents()) {
            files.of(policy.id(), document)
                    .ifPresent(file -> own.add(
                            of(file.getFileName().toString(), TextFiles.read(file), document, engine.ledger())));
        }
        List<OfficialText> behind = policy.inclusions().stream()
                .map(inclusion -> read(directory, PolicyEngine.of(inclusion.policy())))
                .toList();
        return together(own, behind);
    }

    /**
     * @param name name of the file, for passages, remarks and errors
     * @param ledger the ledger that says how the clauses of the document are numbered
     * @throws PolicyException if no article is recognised
     */
    public static OfficialText of(String name, String text, Document document, ClauseLedger ledger) {
        List<Remark> remarks = new ArrayList<>();
        List<Article> articles = ArticleReader.read(name, Line.of(text), remarks);
        if (articles.isEmpty()) {
            throw new PolicyException(
                    name + ": no article found, for no line starts with 第…条; check that it is the text"
                            + " of the document (lines that start with # are notes)");
        }
        Clauses clauses = new Clauses(document, ledger);
        List<Passage> passages = Alignment.of(name, articles, clauses, remarks);
        Map<ClauseId, List<Passage>> byClause = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Set<ClauseId> asked = new LinkedHashSet<>(List.of(passage.clause()));
            clauses.holding(passage.clause()).ifPresent(asked::add);
            asked.forEach(
                    id -> byClause.computeIfAbsent(id, key -> new ArrayList<>()).add(passage));
        }
        remarks.sort(Comparator.comparingInt(remark -> remark.line() == 0 ? Integer.MAX_VALUE : remark.line()));
        return new OfficialText(passages, byClause, remarks, List.of());
    }

    /**
     * @return the passages of a clause: its own, and what follows it in the document without standing in the ledger; empty
     *     where the text lacks it
     */
    public List<Passage> find(ClauseId clause) {
        List<Passage> own = byClause.get(clause);
        return own != null
                ? List.copyOf(own)
                : behind.stream()
                        .map(text -> text.find(clause))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    /** @return every passage of its own documents, in their order */
    public List<Passage> passages() {
        return passages;
    }

    /** @return what is odd about its documents and where they differ from the ledger, by line; whole articles that lack come last */
    public List<Remark> remarks() {
        return remarks;
    }

    /** @return whether none of the policy's own documents is at hand */
    public boolean isEmpty() {
        return passages.isEmpty();
    }

    /** @return whether its documents and the ledger have different clauses */
    public boolean differs() {
        return remarks.stream().anyMatch(remark -> remark.kind().isDifference());
    }

    private static OfficialText together(List<OfficialText> own, List<OfficialText> behind) {
        Map<ClauseId, List<Passage>> byClause = new LinkedHashMap<>();
        own.forEach(text -> byClause.putAll(text.byClause));
        return new OfficialText(
                own.stream().flatMap(text -> text.passages.stream()).toList(),
                byClause,
                own.stream().flatMap(text -> text.remarks.stream()).toList(),
                behind);
    }
}
