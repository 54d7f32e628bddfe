package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.clause.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Invented lending rules of a library, and ledgers of them. */
final class Library {

    static final Document RULES = new Document("", "", "", 3);

    private Library() {}

    static OfficialText read(String text, String... clauses) {
        return OfficialText.of("library.txt", text, RULES, ledger(RULES, clauses));
    }

    static ClauseLedger ledger(Document document, String... clauses) {
        return new ClauseLedger(
                Arrays.stream(clauses)
                        .map(clause -> new ClauseEntry(
                                new ClauseId(clause),
                                document,
                                "摘要",
                                "summary",
                                ClauseStatus.ENCODED,
                                Optional.empty(),
                                Source.VERIFIED,
                                List.of(),
                                Optional.empty()))
                        .toList(),
                List.of());
    }

    /** The passages as {@code clause|mark|text}. */
    static List<String> passages(OfficialText text) {
        return text.passages().stream()
                .map(passage -> passage.clause() + "|" + passage.mark() + "|" + passage.text())
                .toList();
    }

    /** The remarks as {@code kind clause line words}. */
    static List<String> remarks(OfficialText text) {
        return text.remarks().stream()
                .map(remark -> (remark.kind().word() + " "
                                + remark.clause().map(ClauseId::text).orElse("-") + " " + remark.line() + " "
                                + remark.words())
                        .strip())
                .toList();
    }
}
