package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.workbench.coverage.CoverageJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

    private static final String EXAMPLES = Path.of("..", "examples", "cases").toString();
    private static final PolicyEngine JIANGSU = PolicyEngine.of("jiangsu");

    @TempDir
    private Path directory;

    private static Console coverage(String... more) {
        return Console.run(List.of("coverage", "jiangsu", "--cases", EXAMPLES), more);
    }

    @Test
    void what_is_missing_comes_first_then_clause_by_clause() {
        Console console = coverage();

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out())
                .containsSubsequence(
                        "\n缺失\n",
                        "没有案卷使其确定成立的规则：",
                        "从未为真的要素：",
                        "从未为假的要素：",
                        "从未未知的要素：",
                        "\n各条款\n",
                        "第四十三条第（三）项",
                        "    确定成立 ",
                        "（例：overcharging-hospital）",
                        "      真 ")
                .contains("例如案卷 ", " 去掉 ");
    }

    @Test
    void strict_fails_where_something_is_missing() {
        assertThat(coverage("--strict").code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
    }

    @Test
    void json_has_every_rule() throws IOException {
        JsonNode policy =
                new ObjectMapper().readTree(coverage("--format", "json").out()).get(0);

        assertThat(problems(policy.toString())).isEmpty();
        assertThat(policy.get("policy").asText()).isEqualTo("jiangsu");
        assertThat(policy.get("rules").asInt()).isEqualTo(JIANGSU.rules().size());
        assertThat(policy.get("gaps"))
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.get("kind").asText()).startsWith("NEVER_"));
        assertThat(policy.at("/clauses/0/rules/0/certain/cases").isInt()).isTrue();
    }

    @Test
    void the_schema_refuses_what_is_never_written() throws IOException {
        String json = coverage("--format", "json").out();
        String policy = new ObjectMapper().readTree(json).get(0).toString();

        Map.of(
                        "coverage-1", "coverage-2",
                        "NEVER_TRUE", "NEVER",
                        "\"UNKNOWN\":", "\"OPEN\":",
                        "\"negated\":", "\"negative\":",
                        "\"witness\":", "\"wit\":")
                .forEach((right, wrong) -> {
                    assertThat(policy.contains(right)).as(right).isTrue();
                    assertThat(problems(policy.replace(right, wrong))).as(wrong).isNotEmpty();
                });
    }

    private static List<?> problems(String json) {
        return Schemas.problems(CoverageJson.class, "coverage-1.schema.json", json);
    }

    @Test
    void csv_has_a_line_for_each_element() throws IOException {
        String csv = coverage("--format", "csv").out();
        List<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.get("element")).isEqualTo("institution.bedsAtLeast(100)");
            assertThat(line.get("field")).isEqualTo("institution.beds");
            assertThat(line.get("comparison")).isEqualTo("AT_LEAST");
            assertThat(line.get("threshold")).isEqualTo("100");
            assertThat(line.get("missing")).contains("NEVER_");
        });
        assertThat(lines.stream().map(line -> line.get("rule")).distinct()).hasSameSizeAs(JIANGSU.rules());
    }

    @Test
    void the_page_is_one_file_without_scripts_or_network_and_what_a_case_says_stays_text() throws IOException {
        Path evil = Files.writeString(
                directory.resolve("evil.yaml"),
                "cases: [ { id: '<b>x</b>', facts: { asOf: 2025-06-30, institution: {},"
                        + " violations: [ { id: v1, kind: OVERCHARGE } ] } } ]");
        Path page = directory.resolve("deep").resolve("coverage.html");

        Console.run("coverage", "jiangsu", "--cases", evil.toString(), "--html", page.toString());

        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"zh\">", "规则的案卷覆盖", "从未为假的要素", "&lt;b&gt;x&lt;/b&gt;", "scope=\"col\"")
                .doesNotContain("<script", "http://", "https://", "src=", "@import", "url(", "<b>x</b>");
    }

    @Test
    void without_cases_those_beside_the_rules_are_looked_at() {
        Console packaged = Console.run("coverage", "jiangsu", "--format", "csv");
        Path exported = directory.resolve("exported");
        Console.run("export", "jiangsu", exported.toString());
        Console edited = Console.run("coverage", exported.toString(), "--format", "csv");

        assertThat(packaged.code()).isZero();
        assertThat(packaged.out().lines()).hasSizeGreaterThan(300);
        assertThat(edited.out()).isEqualTo(packaged.out());
    }

    @Test
    void a_directory_without_cases_needs_some() throws IOException {
        Path exported = directory.resolve("exported");
        Console.run("export", "jiangsu", exported.toString());
        Files.move(exported.resolve("cases"), directory.resolve("elsewhere"));

        Console console = Console.run("coverage", exported.toString());

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err()).contains("policy \"jiangsu\"", "--cases PATH");
    }

    @Test
    void an_unknown_policy_is_bad_usage() {
        assertThat(Console.run("coverage", "gansu", "--cases", EXAMPLES).code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
    }
}
