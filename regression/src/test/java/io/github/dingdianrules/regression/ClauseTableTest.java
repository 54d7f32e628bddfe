package io.github.dingdianrules.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClauseTableTest {

    private static final PolicyEngine NATIONAL = PolicyEngine.of("national");
    private static final PolicyEngine JIANGSU = PolicyEngine.of("jiangsu");
    private static final PolicyEngine JILIN = PolicyEngine.of("jilin");

    private final ClauseTable table = ClauseTable.of(NATIONAL, List.of(NATIONAL, JIANGSU, JILIN));

    @Test
    void counterpartsStandSideBySide() {
        ClauseTable.Row row = row("N2:12(4)");

        assertThat(row.cells().get("jiangsu"))
                .extracting(cell -> cell.entry().id().text())
                .containsExactly("9(4)");
        assertThat(row.cells().get("jilin")).singleElement().satisfies(cell -> {
            assertThat(cell.entry().id().text()).isEqualTo("N2:12(4)");
            assertThat(cell.through()).contains(new ClauseId("9.2"));
        });
    }

    @Test
    void aDifferenceIsTold() {
        assertThat(row("N2:9.1").cells().get("jiangsu"))
                .anySatisfy(cell -> assertThat(cell.difference()).isPresent());
        assertThat(table.differences()).contains(row("N2:9.1"));
    }

    @Test
    void aClauseWithoutCounterpartStandsAlone() {
        assertThat(table.rows())
                .filteredOn(row -> row.clause().isEmpty())
                .anySatisfy(row -> assertThat(row.cells().get("jilin"))
                        .singleElement()
                        .satisfies(cell -> assertThat(cell.entry().id().text()).isEqualTo("9.1(3)")));
    }

    @Test
    void figuresAreReadOffTheRules() {
        Figures figures = Figures.of(List.of(NATIONAL, JIANGSU), Set.of("N2", ""));

        assertThat(figures.rows().get(DecisionKind.EVALUATION_DEADLINE).get("jiangsu"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.figures()).containsExactly("workingDays(20)"));
        assertThat(figures.rows().get(DecisionKind.EVALUATION_DEADLINE).get("national"))
                .anySatisfy(figure -> assertThat(figure.figures()).containsExactly("months(3)"));
        assertThat(figures.rows().get(DecisionKind.PAY).get("national"))
                .allSatisfy(figure -> assertThat(figure.usual()).isTrue());
    }

    private ClauseTable.Row row(String clause) {
        return table.rows().stream()
                .filter(row -> row.clause().equals(Optional.of(new ClauseId(clause))))
                .findFirst()
                .orElseThrow();
    }
}
