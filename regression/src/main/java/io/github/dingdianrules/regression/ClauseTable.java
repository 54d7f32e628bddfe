package io.github.dingdianrules.regression;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.clause.Difference;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clauses of several policies side by side, in the order of the yardstick, made from the ledgers alone.
 *
 * @param policies ids of the policies, the yardstick first
 * @param rows one for each clause of the yardstick, then one for each clause that has no counterpart there
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

        /** @return whether some policy says something else, or only some of them say anything */
        public boolean differs(List<String> policies) {
            return cells.size() < policies.size()
                    || cells.values().stream()
                            .flatMap(List::stream)
                            .anyMatch(cell -> cell.difference().isPresent());
        }
    }

    /**
     * What one policy has on a matter.
     *
     * @param through the clause of the policy by which a clause of the yardstick holds there
     * @param difference how it differs from the yardstick in substance
     */
    public record Cell(ClauseEntry entry, Optional<ClauseId> through, Optional<Difference> difference) {}

    public static ClauseTable of(PolicyEngine yardstick, List<PolicyEngine> others) {
        List<Correspondence> columns = new ArrayList<>();
        columns.add(new Correspondence(yardstick, yardstick));
        others.forEach(policy -> columns.add(new Correspondence(policy, yardstick)));
        List<Row> rows = new ArrayList<>();
        for (ClauseEntry entry : yardstick.ledger().entries()) {
            if (hasRule(columns.get(0), entry) || columns.stream().anyMatch(column -> hasOwn(column, entry.id()))) {
                rows.add(row(entry.id(), columns));
            }
        }
        columns.forEach(column -> column.alone().stream()
                .filter(entry -> hasRule(column, entry))
                .forEach(entry -> rows.add(new Row(
                        Optional.empty(),
                        Map.of(
                                column.policy().policy().id(),
                                List.of(new Cell(entry, Optional.empty(), entry.difference())))))));
        return new ClauseTable(
                columns.stream().map(column -> column.policy().policy().id()).toList(), rows);
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
    private static boolean hasRule(Correspondence column, ClauseEntry entry) {
        return column.policy().rules().stream().anyMatch(rule -> rule.clause().equals(entry.id()));
    }

    private static boolean isDecided(ClauseEntry entry) {
        return entry.status() != ClauseStatus.NOT_DECIDABLE;
    }
}
