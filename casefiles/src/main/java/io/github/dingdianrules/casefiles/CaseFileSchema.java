package io.github.dingdianrules.casefiles;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.internal.FileText;
import io.github.dingdianrules.casefiles.internal.FileText.CaseText;
import io.github.dingdianrules.casefiles.internal.JsonText;
import io.github.dingdianrules.casefiles.internal.RecordSchema;

/**
 * The JSON Schema (draft 2020-12) of case files, so that editors complete and check them.
 *
 * <p>It is made from the same records that the reader fills. It lets a baseline say {@code null}, which the reader
 * refuses: the facts have one shape, and only in a case is there something to forget.
 */
public final class CaseFileSchema {

    /** Address of the schema. */
    public static final String ID = "https://dingdianrules.github.io/schema/case-file-1.json";

    private CaseFileSchema() {}

    /** @return the schema, indented, always the same text */
    public static String json() {
        RecordSchema records = new RecordSchema();
        String file = records.define(FileText.class);
        String oneCase = records.define(CaseText.class);

        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "定点规则案例文件 / Dingdian Rules case file");
        schema.put("type", "object");
        schema.putObject("if").putArray("anyOf").add(required("cases")).add(required("baseline"));
        schema.putObject("then").put("$ref", "#/$defs/" + file);
        schema.putObject("else").put("$ref", "#/$defs/File" + oneCase);
        ObjectNode definitions = records.definitions();
        definitions.set("File" + oneCase, definitions.get(oneCase).deepCopy());
        allowSchemaReference(definitions, file);
        allowSchemaReference(definitions, "File" + oneCase);
        schema.set("$defs", definitions);
        return JsonText.indented(schema);
    }

    private static ObjectNode required(String field) {
        ObjectNode condition = JsonNodeFactory.instance.objectNode();
        condition.putArray("required").add(field);
        return condition;
    }

    /** In JSON, which has no comments, a file names its schema in a field. */
    private static void allowSchemaReference(ObjectNode definitions, String name) {
        ((ObjectNode) definitions.get(name).get("properties"))
                .putObject("$schema")
                .put("type", "string");
    }
}
