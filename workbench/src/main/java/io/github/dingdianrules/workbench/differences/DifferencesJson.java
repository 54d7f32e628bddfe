package io.github.dingdianrules.workbench.differences;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.regression.ClauseTable;
import io.github.dingdianrules.regression.Figures;
import java.util.List;

/** The tables as JSON. The schema is the resource {@code differences-1.schema.json} beside this class. */
public final class DifferencesJson {

    /** Address of the schema. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/differences-1.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DifferencesJson() {}

    public static String write(List<String> policies, List<ClauseTable.Row> rows, Figures figures)
            throws JsonProcessingException {
        ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
        policies.forEach(root.putArray("policies")::add);
        ArrayNode clauses = root.putArray("clauses");
        rows.forEach(row -> clauses.add(row(row)));
        ArrayNode kinds = root.putArray("figures");
        figures.rows().forEach((kind, cells) -> {
            ObjectNode node = kinds.addObject().put("kind", kind.name());
            cells.forEach((policy, list) -> {
                ArrayNode array = node.putArray(policy);
                list.forEach(figure -> {
                    ObjectNode one = array.addObject()
                            .put("clause", figure.clause())
                            .put("rule", figure.rule())
                            .put("verb", figure.verb())
                            .put("usual", figure.usual());
                    figure.figures().forEach(one.putArray("figures")::add);
                });
            });
        });
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode row(ClauseTable.Row row) {
        ObjectNode node = MAPPER.createObjectNode();
        row.clause().ifPresent(clause -> node.put("clause", clause.text()));
        row.cells().forEach((policy, cells) -> {
            ArrayNode array = node.putArray(policy);
            cells.forEach(cell -> {
                ObjectNode one = array.addObject()
                        .put("clause", cell.entry().id().text())
                        .put("zh", cell.entry().zh())
                        .put("en", cell.entry().en());
                cell.through().map(ClauseId::text).ifPresent(through -> one.put("through", through));
                cell.difference()
                        .ifPresent(difference -> one.putObject("differs")
                                .put("zh", difference.zh())
                                .put("en", difference.en()));
            });
        });
        return node;
    }
}
