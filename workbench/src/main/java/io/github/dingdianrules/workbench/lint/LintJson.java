package io.github.dingdianrules.workbench.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.language.Fault;
import java.nio.file.Path;
import java.util.Locale;

/** What lint found as JSON. The schema is the resource {@code lint-1.schema.json} beside this class. */
public final class LintJson {

    /** Address of the schema. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/lint-1.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LintJson() {}

    public static String write(Path directory, Lint lint) throws JsonProcessingException {
        ObjectNode root = MAPPER.createObjectNode()
                .put("schema", SCHEMA)
                .put("policy", lint.policy())
                .put("rules", lint.rules())
                .put("cases", lint.cases())
                .put("errors", lint.errors().size())
                .put("warnings", lint.warnings().size());
        ArrayNode faults = root.putArray("faults");
        for (Fault fault : lint.faults()) {
            faults.addObject()
                    .put("file", LintText.file(directory, fault))
                    .put("line", fault.at().line())
                    .put("column", fault.at().column())
                    .put("severity", fault.severity().name().toLowerCase(Locale.ROOT))
                    .put("code", fault.code())
                    .put("zh", fault.zh())
                    .put("en", fault.en());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
