package io.github.dingdianrules.regression;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.clause.Difference;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The clauses of several policies side by side, in the order of the yardstick, made from the ledgers alone.
 *
 * @param policies ids of the policies, in the order of the columns
 * @param rows one for each clause of those documents of the yardstick that some other policy answers to, then one for each clause that has no counterpart there
 */
public record ClauseTable(List<String> policies, List<Row> rows) {

    public ClauseTable {
        policies = List.copyOf(policies);
        rows = List.copyOf(rows);
    }

    /**
     * One matter.
     *
     * @param clause the clause of the yardstick; empty where it has none
     * @param cells what each policy has, by its id; a policy without an entry has nothing on the matter
     */
    public record Row(Optional<ClauseId> clause, Map<String, List<Cell>> cells) {

        /** @return whether not all of them say the same, or only some of them say anything */
        public boolean differs(List<String> policies) {
            return cells.size() < policies.size()
                    || cells.values().stream().map(Row::differences).distinct().count() > 1;
        }

        private static Set<Difference> differences(List<Cell> cells) {
            return cells.stream().flatMap(cell -> cell.difference().stream()).collect(Collectors.toSet());
        }
    }

    /**
     * What one policy has on a matter.
     *
     * @param through the clause of the policy by which a clause of the yardstick holds there
     * @param difference how it differs from the yardstick in substance
     */
    public record Cell(ClauseEntry entry, Optional<ClauseId> through, Optional<Difference> difference) {}

    /**
     * @param yardstick the policy in which the ledgers name their counterparts; its order is that of the rows
     * @param policies the columns
     */
    public static ClauseTable of(PolicyEngine yardstick, List<PolicyEngine> policies) {
        String id = yardstick.policy().id();
        List<Correspondence> columns = policies.stream()
                .map(policy -> new Correspondence(policy, yardstick))
                .toList();
        List<Row> rows = new ArrayList<>();
        Set<Document> touched = yardstick.ledger().entries().stream()
                .filter(entry -> columns.stream()
                        .filter(column -> !column.policy().policy().id().equals(id))
                        .anyMatch(
                                column -> !column.answering(List.of(entry.id())).isEmpty()))
                .map(ClauseEntry::document)
                .collect(Collectors.toSet());
        yardstick.ledger().entries().stream()
                .filter(entry -> touched.contains(entry.document()))
                .filter(entry ->
                        hasRule(yardstick, entry) || columns.stream().anyMatch(column -> hasOwn(column, entry.id())))
                .map(entry -> row(entry.id(), columns))
                .filter(row -> !row.cells().isEmpty())
                .forEach(rows::add);
        columns.forEach(column -> column.alone().stream()
                .filter(entry -> hasRule(column.policy(), entry))
                .forEach(entry -> rows.add(new Row(
                        Optional.empty(),
                        Map.of(
                                column.policy().policy().id(),
                                List.of(new Cell(entry, Optional.empty(), entry.difference())))))));
        return new ClauseTable(
                columns.stream().map(column -> column.policy().policy().id()).toList(), rows);
    }

    /** @return prefixes of the documents whose clauses are in the table; empty for a policy's own */
    public Set<String> prefixes() {
        return rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .flatMap(List::stream)
                .map(cell -> cell.entry().id().prefix())
                .collect(Collectors.toSet());
    }

    /** @return the rows on which the policies are not all alike */
    public List<Row> differences() {
        return rows.stream().filter(row -> row.differs(policies)).toList();
    }

    private static Row row(ClauseId clause, List<Correspondence> columns) {
        Map<String, List<Cell>> cells = new LinkedHashMap<>();
        for (Correspondence column : columns) {
            List<Cell> found = column.answering(List.of(clause)).stream()
                    .flatMap(here -> column.entry(here).stream())
                    .map(entry -> new Cell(entry, column.passage(entry.id()), entry.difference()))
                    .toList();
            if (!found.isEmpty()) {
                cells.put(column.policy().policy().id(), found);
            }
        }
        return new Row(Optional.of(clause), cells);
    }

    private static boolean hasOwn(Correspondence column, ClauseId clause) {
        return column.answering(List.of(clause)).stream()
                .anyMatch(here -> !here.equals(clause)
                        && column.entry(here).filter(ClauseTable::isDecided).isPresent());
    }

    /** A head whose items alone have rules is no matter of its own. */
    private static boolean hasRule(PolicyEngine policy, ClauseEntry entry) {
        return policy.rules().stream().anyMatch(rule -> rule.clause().equals(entry.id()));
    }

    private static boolean isDecided(ClauseEntry entry) {
        return entry.status() != ClauseStatus.NOT_DECIDABLE;
    }
}
