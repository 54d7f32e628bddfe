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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"2025-03-31, false", "2025-04-01, true"})
    void a_deadline_that_lies_back_is_said_to_have_passed(String asOf, boolean passed) throws IOException {
        Files.writeString(file, BARE_CASE.replace("asOf: 2025-03-03", "asOf: " + asOf));

        String out = Console.run("check", file.toString()).out();

        assertThat(out).contains("期限：2025-03-31");
        assertThat(out.contains("期限：2025-03-31（基准日已过）")).isEqualTo(passed);
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
    void an_expectation_of_an_unknown_policy_fails_also_where_another_one_is_asked_for() throws IOException {
        String text = expecting("APPLICATION: OPEN").replace(policy + ":", policy + "x:");
        Console console = run(text, "test", "--lang", "en", "--policy", policy);

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(console.out())
                .contains("\"" + policy + "x\", which is not there", "did you mean \"" + policy + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"clause, '999'", "rule, no such rule"})
    void a_pattern_of_a_clause_or_rule_that_is_not_there_fails_even_as_never(String key, String name)
            throws IOException {
        String never = "{ never: [ { " + key + ": \"" + name + "\" } ] }";
        Console console = run(BARE_CASE + "    expect: { " + policy + ": " + never + " }\n", "test");

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(console.out())
                .contains("expects something of the " + key + " \"" + name + "\", which " + policy + " does not have");
    }

    @Test
    void results_are_told_even_where_the_junit_report_cannot_be_written() throws IOException {
        Console console = run(expecting("APPLICATION: OPEN"), "test", "--junit", directory.toString());

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.out()).contains("案卷 1，核对 1");
        assertThat(console.err()).startsWith("cannot write " + directory);
    }

    @Test
    void test_writes_junit_xml_on_request() throws IOException {
        Path report = directory.resolve("reports/junit.xml");

        run(expecting("APPLICATION: REFUSED"), "test", "--junit", report.toString());

        assertThat(report).content().contains("<testsuite ", "failures=\"1\"", "name=\"c1\"");
    }

    @Test
    void a_year_without_calendar_is_named_with_the_remedy_and_a_file_settles_it() throws IOException {
        String lateInTheYear =
                BARE_CASE.replace("2025-03-03", "2026-12-31").replace("beds: 20", "type: GENERAL_HOSPITAL");
        Path calendar = directory.resolve("2027.yaml");
        Files.writeString(calendar, "{ year: 2027, off: [2027-01-01], work: [] }");

        assertThat(run(lateInTheYear, "check").out()).contains("2027年工作日历", "用 --calendar 给出");
        assertThat(run(lateInTheYear, "check", "--lang", "en").out())
                .contains("calendar of working days for 2027", "with --calendar");
        assertThat(run(lateInTheYear, "check", "--calendar", calendar.toString())
                        .out())
                .doesNotContain("工作日历")
                .contains("2027-01-");
    }

    @Test
    void a_calendar_that_cannot_be_read_is_told_by_line_with_code_2() throws IOException {
        Path calendar = directory.resolve("2027.yaml");
        Files.writeString(calendar, "{ year: 2027, off: [2027-02-29], work: [] }");

        for (String command : new String[] {"check", "test"}) {
            Console console = run(BARE_CASE, command, "--calendar", calendar.toString());

            assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
            assertThat(console.err()).contains("2027.yaml:1:21 off[0]: there is no day 2027-02-29");
        }
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
