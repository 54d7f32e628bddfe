package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {

    private static final Path CASES = Path.of("..", "rules-core", "src", "test", "resources", "cases");

    private static final PolicyEngine NATIONAL = PolicyEngine.of("national");

    private static final List<String> WRITTEN =
            List.of("institution-suspension.yaml", "institution-evaluation.yaml", "institution-conduct.yaml").stream()
                    .map(file -> CaseFiles.read(CASES.resolve(file)).get(0))
                    .map(entry -> ExplanationJson.write(NATIONAL.explain(entry.facts())))
                    .toList();

    @Test
    void theSchemaDescribesWhatIsWritten() {
        assertThat(WRITTEN).allSatisfy(written -> assertThat(problems(written)).isEmpty());
        String all = String.join("", WRITTEN);
        for (String part : List.of("becomes", "decisions", "negated", "others", "parts", "reason", "unmet")) {
            assertThat(all.contains('"' + part + "\": ")).as(part).isTrue();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNeverWritten() {
        String written = WRITTEN.get(2);
        Map.of(
                        "explanation-1", "explanation-2",
                        "\"matters\"", "\"matter\"",
                        "\"becomes\": true", "\"becomes\": \"true\"",
                        "\"op\": \"question\"", "\"op\": \"all\"",
                        "\"modality\": \"SHALL\"", "\"modality\": \"SHOULD\"")
                .forEach((right, wrong) -> {
                    assertThat(written.contains(right)).as(right).isTrue();
                    assertThat(problems(written.replace(right, wrong)))
                            .as(wrong)
                            .isNotEmpty();
                });
    }

    private static List<?> problems(String json) {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(AssessmentJson.SCHEMA, resource("assessment-1.schema.json"))))
                .getSchema(resource("explanation-1.schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String resource(String name) {
        try (InputStream resource = ExplanationJson.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
