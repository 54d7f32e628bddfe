package io.github.dingdianrules.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClauseLedgerTest {

    private static final Document DOCUMENT = new Document("", "", "", 7);

    @Test
    void keepsTheDocumentsOrder() {
        ClauseLedger ledger = ledger("1", "6.1", "6.1(1)", "6.1(2)", "6.2", "7");

        assertThat(ledger.entries())
                .extracting(entry -> entry.id().text())
                .containsExactly("1", "6.1", "6.1(1)", "6.1(2)", "6.2", "7");
        assertThat(ledger.articles(DOCUMENT)).containsExactly(1, 6, 7);
    }

    @Test
    void findsAClause() {
        assertThat(ledger("1", "2").find(new ClauseId("2"))).isPresent();
        assertThat(ledger("1", "2").find(new ClauseId("3"))).isEmpty();
    }

    @Test
    void aClauseStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger("1", "2", "2"))
                .withMessage("clause 2 stands after 2; each clause stands once, in the document's order");
    }

    @Test
    void aClauseOutOfOrderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger("6(10)", "6(9)"))
                .withMessage("clause 6(9) stands after 6(10); each clause stands once, in the document's order");
    }

    @Test
    void anEmptyLedgerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClauseLedger(List.of(), List.of()))
                .withMessage("the ledger has no clauses");
    }

    @Test
    void aReasonIsGivenExactlyWhenTheClauseIsNotDecidable() {
        assertThat(entry("1", ClauseStatus.NOT_DECIDABLE, Reason.PRINCIPLE).notDecidableBecause())
                .contains(Reason.PRINCIPLE);
        assertReasonRefused(ClauseStatus.NOT_DECIDABLE, null);
        assertReasonRefused(ClauseStatus.ENCODED, Reason.PRINCIPLE);
        assertReasonRefused(ClauseStatus.DECLARED, Reason.PRINCIPLE);
    }

    private static void assertReasonRefused(ClauseStatus status, Reason reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry("1", status, reason))
                .withMessage("clause 1: a reason is given exactly when the status is not-decidable");
    }

    private static ClauseLedger ledger(String... clauses) {
        return new ClauseLedger(
                Arrays.stream(clauses)
                        .map(clause -> entry(clause, ClauseStatus.ENCODED, null))
                        .toList(),
                List.of());
    }

    private static ClauseEntry entry(String clause, ClauseStatus status, Reason reason) {
        return new ClauseEntry(
                new ClauseId(clause),
                DOCUMENT,
                "摘要",
                "summary",
                status,
                Optional.ofNullable(reason),
                Source.VERIFIED,
                List.of(),
                Optional.empty());
    }
}
