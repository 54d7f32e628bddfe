package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {

    private static final String RESOURCE = "case-file-1.schema.json";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseFileSchema.json());

    @Test
    void theCommittedSchemaIsTheOneMadeFromTheRecords() throws Exception {
        Path made = Path.of("target", RESOURCE);
        Files.writeString(made, CaseFileSchema.json());

        try (InputStream committed = CaseFileSchema.class.getResourceAsStream(RESOURCE)) {
            assertThat(committed == null ? "" : new String(committed.readAllBytes(), StandardCharsets.UTF_8))
                    .as(
                            "the records have changed: copy casefiles/%s to casefiles/src/main/resources/%s/%s",
                            made, CaseFileSchema.class.getPackageName().replace('.', '/'), RESOURCE)
                    .isEqualTo(CaseFileSchema.json());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: c1, facts: {asOf: 2025-03-03, institution: {type: CLINIC, beds: 5}}}",
                "{$schema: x, id: c1, facts: {violations: [{id: v1, loss: 1.50}, {id: v2, loss: '2.50'}]}}",
                "{about: x, baseline: {asOf: 2025-03-03}, cases: [{id: c1, why: y, facts: {institution: null}}]}",
                "{id: c1, facts: {institution: {type: null, licences: null}, history: null, claims: null}}",
                "{id: c1, expect: {jiangsu: {outcomes: {AGREEMENT: RESCINDED}, decisions: []}}}",
                "{id: c1, expect: {jiangsu: {never: [{clause: '6(3)', period: 5 WORKING_DAYS, items: [FORM]}]}}}",
                "{id: c1, facts: {agreements: [{id: g1, deposits: [{id: d1, rate: 1}, {id: d2, rate: '0.05'}]}]}}"
            })
    void acceptsWhatTheReaderAccepts(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: c1, facts: {institution: {bed: 5}}}",
                "{id: c1, facts: {institution: {type: PALACE}}}",
                "{id: c1, facts: {institution: {beds: many}}}",
                "{id: c1, facts: {institution: {beds: -1}}}",
                "{id: c1, facts: {asOf: 3/3/2025}}",
                "{id: c1, facts: {asOf: 2025-02-30}}",
                "{id: c1, facts: {violations: [{kind: SPLIT_HOSPITALISATION}]}}",
                "{id: c1, facts: {violations: [{id: v1, loss: -0.01}]}}",
                "{id: c1, facts: {agreements: [{id: g1, deposits: [{id: d1, rate: 1.01}]}]}}",
                "{id: c1, facts: {agreements: [{id: g1, deposits: [{id: d1, rate: '5'}]}]}}",
                "{id: c1, facts: {title: x}}",
                "{facts: {}}",
                "{cases: []}",
                "{cases: [{id: c1, $schema: x}]}",
                "{id: c1, expect: {jiangsu: {}}}",
                "{id: c1, expect: {jiangsu: {never: [{}]}}}",
                "{id: c1, expect: {jiangsu: {outcomes: {AGREEMENT: GONE}}}}",
                "{id: c1, expect: {jiangsu: {includes: [{klause: '6(3)'}]}}}"
            })
    void refusesWhatTheReaderRefuses(String text) {
        assertThat(problems(text)).isNotEmpty();
    }

    private static List<?> problems(String yaml) {
        return SCHEMA.validate(
                yaml,
                InputFormat.YAML,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
