package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.workbench.compare.ComparisonJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "cases");
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final int SECONDS = 120;

    @TempDir
    private static Path directory;

    private static Console console;

    @BeforeAll
    static void compare() {
        console = Console.run(
                "compare",
                EXAMPLES.toString(),
                "--html",
                file("report.html"),
                "--csv",
                file("report.csv"),
                "--json",
                file("report.json"),
                "--junit",
                file("report.xml"));
    }

    private static String file(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void noDifferenceIsUnexplained() {
        assertThat(console.code()).as(console.out() + console.err()).isZero();
        assertThat(console.out()).contains("≠ ").doesNotContain("‼");
    }

    @Test
    void theCsvHasALineForEachDifferenceWithTheClausesOfAtLeastOneSide() throws IOException {
        List<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(Files.readString(directory.resolve("report.csv")))
                .readAll();

        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> {
            assertThat(line.get("difference")).isNotEmpty();
            assertThat(line.get("cause")).isNotEqualTo("UNEXPLAINED");
            assertThat(line.get("clauses") + line.get("clausesAgainst") + line.get("difference"))
                    .containsAnyOf("(", ".", "1", "2", "3", "4", "5", "6", "7", "8", "9", "NOT_IN_FORCE");
        });
    }

    @Test
    void theJsonHasEveryAssessmentAndDifference() throws IOException {
        JsonNode json = new ObjectMapper().readTree(Files.readString(directory.resolve("report.json")));

        assertThat(json.get("schema").asText()).isEqualTo("https://dingdianrules.github.io/schema/comparison-1.json");
        assertThat(json.get("cases")).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.get("against").asText()).isEqualTo("national");
            assertThat(entry.get("assessments")).hasSameSizeAs(PolicyEngine.available());
        });
    }

    @Test
    void theJsonIsAsItsSchemaSays() throws IOException {
        assertThat(Schemas.problems(
                        ComparisonJson.class,
                        "comparison-1.schema.json",
                        Files.readString(directory.resolve("report.json"))))
                .isEmpty();
    }

    @Test
    void aBaselineShowsOnlyWhatChanged() throws IOException {
        String baseline = file("baseline.json");
        String breaches = EXAMPLES.resolve("jiangsu-breaches.yaml").toString();

        assertThat(Console.run("compare", breaches, "--baseline", baseline, "--lang", "en")
                        .out())
                .contains("baseline recorded");
        assertThat(Console.run("compare", breaches, "--baseline", baseline, "--lang", "en")
                        .out())
                .contains("changes since the baseline: 0");
        Path edited = Files.writeString(
                directory.resolve("edited.yaml"),
                Files.readString(Path.of(breaches)).replace("48620.35", "50000"));
        assertThat(Console.run("compare", edited.toString(), "--baseline", baseline, "--lang", "en")
                        .out())
                .contains("jiangsu 43\n", "- overcharging-hospital", "+ overcharging-hospital", "50000")
                .doesNotContain("baseline: 0", "settling-hospital");
    }

    @Test
    void theJUnitReportHasATestForEachCaseAndPolicy() throws IOException {
        assertThat(Files.readString(directory.resolve("report.xml")))
                .contains("<testsuite", "classname=\"dingdian.jiangsu\"", "failures=\"0\"");
    }

    @Test
    void theReportIsOneFileWithoutNetwork() throws IOException {
        String html = Files.readString(directory.resolve("report.html"));

        assertThat(html)
                .doesNotContain("http://", "src=", "@import", "url(")
                .contains("<table>", "scope=\"col\"", "scope=\"row\"", "<details>");
    }

    /** The text of a case cannot become markup. */
    @Test
    void whatACaseSaysStaysText() throws IOException {
        Path evil = Files.writeString(
                directory.resolve("evil.yaml"),
                "cases: [ { id: evil, title: '<script>alert(1)</script>', facts: { asOf: 2025-06-30, institution: {} } } ]");
        Path report = directory.resolve("evil.html");

        Console.run("compare", evil.toString(), "--html", report.toString());

        assertThat(Files.readString(report)).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void theReportRunsInABrowser() throws IOException, InterruptedException {
        Path browser = BROWSERS.stream().filter(Files::exists).findFirst().orElse(null);
        assumeThat(browser)
                .as("a browser: install the packages chromium and chromium-driver")
                .isNotNull();
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        directory.resolve("report.html").toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();

        long rows = Stream.of(dom.split("<tr data-topics")).count() - 1;
        assertThat(rows).isPositive();
        assertThat(dom).contains("显示 " + rows).doesNotContain("NaN");
    }

    @Test
    void severalPoliciesCanBeNamedAndOneProvinceHeldAgainstAnother() {
        Console two =
                Console.run("compare", EXAMPLES.toString(), "--policy", "jiangxi,shaoguan", "--against", "jiangsu");

        assertThat(two.out()).contains("≠ jiangxi", "≠ shaoguan", "↔ jiangsu").doesNotContain("≠ jilin");
    }
}
