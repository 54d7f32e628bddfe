package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentJsonTest {

    private static final String WRITTEN = AssessmentJson.write(Samples.assessment());

    @Test
    void theSchemaDescribesWhatIsWritten() throws Exception {
        assertThat(problems(WRITTEN)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNeverWritten() throws Exception {
        assertThat(problems(WRITTEN.replace("\"MAY\"", "\"MIGHT\""))).isNotEmpty();
        assertThat(problems(WRITTEN.replace("\"policy\"", "\"policies\""))).isNotEmpty();
    }

    @Test
    void amountsArePlainDecimalTextsAndTheBandStaysABand() {
        assertThat(AssessmentJson.writeCompact(Samples.assessment()))
                .contains(
                        "\"band\":{\"lower\":\"0.2\",\"lowerIncluded\":true,\"upper\":\"0.3\",\"upperIncluded\":false,"
                                + "\"base\":\"1000.50\",\"lowerAmount\":\"200.10\",\"upperAmount\":\"300.14\"}");
    }

    @Test
    void groundsAreATreeWhoseLeavesSayWhatWasAsked() {
        assertThat(AssessmentJson.writeCompact(Samples.assessment()))
                .contains(
                        "\"grounds\":{\"op\":\"not\",\"value\":\"TRUE\",\"parts\":[{\"op\":\"leaf\",\"value\":\"FALSE\","
                                + "\"path\":\"institution.beds\",\"actual\":99,\"comparison\":\"AT_LEAST\",\"figure\":100}]}",
                        "{\"op\":\"leaf\",\"value\":\"UNKNOWN\",\"path\":\"violations[v1].loss\","
                                + "\"comparison\":\"MORE_THAN\",\"figure\":\"10000\"}",
                        "\"figure\":[\"CARE_LICENCE\",\"CLINIC_FILING\",");
    }

    @Test
    void theSameAssessmentGivesTheSameText() {
        assertThat(AssessmentJson.write(Samples.assessment()))
                .isEqualTo(WRITTEN)
                .endsWith("}\n");
        assertThat(AssessmentJson.writeCompact(Samples.assessment())).doesNotContain("\n");
    }

    private static List<?> problems(String json) throws Exception {
        try (InputStream resource = AssessmentJson.class.getResourceAsStream("assessment-1.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
            return schema.validate(
                    json,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }
}
