package io.github.dingdianrules.workbench;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dingdianrules.casefiles.AssessmentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Holds what a command writes against the schema beside the class that writes it. */
final class Schemas {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(
                    Map.of(AssessmentJson.SCHEMA, text(AssessmentJson.class, "assessment-1.schema.json"))));

    private Schemas() {}

    static List<Error> problems(Class<?> writer, String schema, String json) {
        return REGISTRY.getSchema(text(writer, schema)).validate(json, InputFormat.JSON);
    }

    private static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
