package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.workbench.differences.DifferencesJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    private static final Path DOCS = Path.of("..", "docs", "differences");

    /** The page is what the command makes; to mend it, copy what the test wrote below {@code target}. */
    @ParameterizedTest
    @CsvSource({"zh, jiangxi-shaoguan.md", "en, jiangxi-shaoguan.en.md"})
    void thePageInTheDocumentsIsWhatTheCommandMakes(String lang, String file) throws IOException {
        String made = "<!-- made by: ./dingdian differences --policy jiangxi,shaoguan --lang " + lang + " -->\n\n"
                + Console.run("differences", "--policy", "jiangxi,shaoguan", "--lang", lang)
                        .out();
        Files.writeString(Path.of("target", file), made);

        assertThat(Files.readString(DOCS.resolve(file))).isEqualTo(made);
    }

    @Test
    void everyPolicyHasAColumn() throws IOException {
        String text = Console.run("differences", "--format", "json").out();
        JsonNode json = new ObjectMapper().readTree(text);

        assertThat(problems(text)).isEmpty();
        assertThat(problems(text.replace("\"verb\"", "\"word\""))).isNotEmpty();
        assertThat(json.get("policies"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(PolicyEngine.available());
        assertThat(json.get("clauses")).hasSizeGreaterThan(50);
        assertThat(json.get("figures")).hasSizeGreaterThan(10);
    }

    private static List<?> problems(String json) {
        return Schemas.problems(DifferencesJson.class, "differences-1.schema.json", json);
    }

    @Test
    void theLinesOfTheCsvNameClauseAndCounterpart() {
        assertThat(Console.run("differences", "--policy", "jiangsu", "--format", "csv")
                        .out())
                .startsWith("yardstick,policy,through,clause,zh,en,differsZh,differsEn\r\n")
                .contains("\r\nN2:9.1,jiangsu,,12.2,");
    }

    @Test
    void oneProvinceCanBeHeldAgainstAnother() {
        Console console = Console.run("differences", "--policy", "jilin", "--against", "jiangsu");

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("| jiangsu | jilin |");
    }
}
