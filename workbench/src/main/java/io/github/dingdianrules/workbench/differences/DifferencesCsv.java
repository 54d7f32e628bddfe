package io.github.dingdianrules.workbench.differences;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.Difference;
import io.github.dingdianrules.regression.ClauseTable;
import io.github.dingdianrules.workbench.Csv;
import java.util.ArrayList;
import java.util.List;

/** The clauses as CSV, one line for each clause of each policy. */
public final class DifferencesCsv {

    @JsonPropertyOrder({"yardstick", "policy", "through", "clause", "zh", "en", "differsZh", "differsEn"})
    record Line(
            String yardstick,
            String policy,
            String through,
            String clause,
            String zh,
            String en,
            String differsZh,
            String differsEn) {}

    private DifferencesCsv() {}

    public static String write(List<ClauseTable.Row> rows) throws JsonProcessingException {
        List<Line> lines = new ArrayList<>();
        for (ClauseTable.Row row : rows) {
            String yardstick = row.clause().map(ClauseId::text).orElse("");
            row.cells()
                    .forEach((policy, cells) -> cells.forEach(cell -> lines.add(new Line(
                            yardstick,
                            policy,
                            cell.through().map(ClauseId::text).orElse(""),
                            cell.entry().id().text(),
                            cell.entry().zh(),
                            cell.entry().en(),
                            cell.difference().map(Difference::zh).orElse(""),
                            cell.difference().map(Difference::en).orElse("")))));
        }
        return Csv.write(lines, Line.class);
    }
}
