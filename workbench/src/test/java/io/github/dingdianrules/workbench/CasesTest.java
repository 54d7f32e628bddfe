package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} and {@code test} on case files. */
class CasesTest {

    private static final String BARE_CASE = """
            cases:
              - id: c1
                title: 床位不足
                facts:
                  asOf: 2025-03-03
                  institution: { beds: 20 }
                  applications: [ { id: a1, kind: INITIAL, submittedOn: 2025-03-03 } ]
            """;

    @TempDir
    Path directory;

    private Path file;
    private String policy;

    @BeforeEach
    void names() {
        file = directory.resolve("案卷 1.yaml");
        policy = PolicyEngine.available().get(0);
    }

    @Test
    void check_tells_each_case_under_each_policy() throws IOException {
        Console console = run(BARE_CASE, "check");

        assertThat(console.code()).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("案卷 c1  床位不足", "基准日：2025-03-03", "结论", "认定与处理", "理由：");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void check_in_brief_leaves_out_the_decisions() throws IOException {
        assertThat(run(BARE_CASE, "check", "--brief", "--lang", "en").out())
                .contains("Outcomes")
                .doesNotContain("Decisions");
    }

    @Test
    void check_as_json_is_one_array() throws IOException {
        Console console = run(BARE_CASE, "check", "--format", "json", "--policy", policy);
        JsonNode json = new ObjectMapper().readTree(console.out());

        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(1);
        assertThat(json.get(0).findValuesAsText("policy")).contains(policy);
    }

    @Test
    void a_file_that_cannot_be_read_is_told_by_line_with_code_2() throws IOException {
        Console console = run(BARE_CASE.replace("beds", "bedz"), "check");

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err()).contains("案卷 1.yaml:6", "bedz", "beds").doesNotContain("\tat ");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void test_passes_when_all_is_as_expected() throws IOException {
        Console console = run(expecting("APPLICATION: OPEN"), "test");

        assertThat(console.out()).isEqualToIgnoringNewLines("案卷 1，核对 1：符合 1，不符 0");
        assertThat(console.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void test_tells_what_was_expected_where_and_what_was_found() throws IOException {
        Console console = run(expecting("APPLICATION: REFUSED"), "test");

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(console.out()).contains("✗ c1 [" + policy + "]", "案卷 1.yaml:2", "REFUSED", "OPEN", "不符 1");
    }

    @Test
    void test_fails_when_nothing_is_expected() throws IOException {
        Console console = run(BARE_CASE, "test", "--lang", "en");

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(console.out()).contains("none of the 1 cases expects anything");
    }

    @Test
    void an_expectation_of_a_policy_that_is_not_there_fails() throws IOException {
        Console console = run(expecting("APPLICATION: OPEN").replace(policy + ":", "nowhere:"), "test");

        assertThat(console.code()).isNotEqualTo(ExitCode.DONE);
        assertThat(console.out() + console.err()).contains("nowhere", policy);
    }

    @Test
    void test_writes_junit_xml_on_request() throws IOException {
        Path report = directory.resolve("reports/junit.xml");

        run(expecting("APPLICATION: REFUSED"), "test", "--junit", report.toString());

        assertThat(report).content().contains("<testsuite ", "failures=\"1\"", "name=\"c1\"");
    }

    private String expecting(String outcome) {
        return BARE_CASE + "    expect: { " + policy + ": { outcomes: { " + outcome + " } } }\n";
    }

    private Console run(String text, String... args) throws IOException {
        Files.writeString(file, text);
        String[] line = Arrays.copyOf(args, args.length + 1);
        line[args.length] = file.toString();
        return Console.run(line);
    }
}
