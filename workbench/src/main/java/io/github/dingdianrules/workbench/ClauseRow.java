package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.Reason;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import java.util.List;
import java.util.Optional;

/**
 * One clause of a ledger with the rules that encode it.
 *
 * @param status {@code encoded}, {@code declared} or {@code not-decidable}
 * @param reason why it is not decidable; empty otherwise
 * @param source {@code verified} or {@code recollected}: how well its wording is known
 * @param rules names of the rules that encode it
 */
@JsonPropertyOrder({
    "policy",
    "clause",
    "printedZh",
    "printedEn",
    "summaryZh",
    "summaryEn",
    "status",
    "reason",
    "source",
    "rules"
})
record ClauseRow(
        String policy,
        String clause,
        String printedZh,
        String printedEn,
        String summaryZh,
        String summaryEn,
        String status,
        String reason,
        String source,
        List<String> rules) {

    static List<ClauseRow> of(PolicyEngine engine) {
        return engine.ledger().entries().stream()
                .map(entry -> of(entry, engine))
                .toList();
    }

    /** A row for what stands in no ledger. */
    static ClauseRow bare(String policy, Optional<ClauseId> clause) {
        return new ClauseRow(
                policy,
                clause.map(ClauseId::text).orElse(""),
                clause.map(ClauseId::zh).orElse(""),
                clause.map(ClauseId::en).orElse(""),
                "",
                "",
                "",
                "",
                "",
                List.of());
    }

    private static ClauseRow of(ClauseEntry entry, PolicyEngine engine) {
        return new ClauseRow(
                engine.policy().id(),
                entry.id().text(),
                entry.printedZh(),
                entry.printedEn(),
                entry.zh(),
                entry.en(),
                entry.status().word(),
                entry.notDecidableBecause().map(Reason::word).orElse(""),
                entry.source().word(),
                engine.rules().stream()
                        .filter(rule -> rule.clause().equals(entry.id()))
                        .map(RuleInfo::name)
                        .toList());
    }
}
