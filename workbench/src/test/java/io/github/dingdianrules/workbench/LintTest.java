package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.workbench.lint.LintJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export} and {@code lint}. */
class LintTest {

    @TempDir
    private Path parent;

    private Path directory;

    @BeforeEach
    void export() {
        directory = parent.resolve("吉 林");
        Console console = Console.run("export", "jilin", directory.toString());
        assertThat(console.code()).as(console.err()).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("已写出 " + directory, "dingdian lint " + directory);
    }

    private Console lint(String... args) {
        String[] line = new String[args.length + 2];
        line[0] = "lint";
        line[1] = directory.toString();
        System.arraycopy(args, 0, line, 2, args.length);
        return Console.run(line);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = directory.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void whatWasExportedIsSound() {
        Console console = lint();

        assertThat(console.code()).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).matches("规则 \\d+，案卷 \\d+：没有问题\n");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void everyFaultIsALineThatAnEditorCanOpen() throws IOException {
        edit("evaluation.drl", "failedAgainWithin(years(1))", "failedAgainWithin(1)");
        edit("cases/agency.yaml", "\ncases:", "\ncase:");

        Console zh = lint();
        Console en = lint("--lang", "en");

        assertThat(zh.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(zh.out().lines())
                .anyMatch(line ->
                        line.matches("\\Q" + directory + "\\E/evaluation\\.drl:\\d+:\\d+ 错误 期间“1”没有单位；.* \\[no-unit]"))
                .anyMatch(line -> line.matches("\\Q" + directory + "\\E/cases/agency\\.yaml:\\d+:\\d+ 错误 .* \\[case]"))
                .last()
                .asString()
                .startsWith("规则 ")
                .contains("错误 ", "警告 0");
        assertThat(en.out())
                .containsPattern("evaluation\\.drl:\\d+:\\d+ error the period \"1\" has no unit; .* \\[no-unit]\n");
    }

    @Test
    void jsonKeepsItsSchema() throws IOException {
        edit("evaluation.drl", "failedAgainWithin(years(1))", "failedAgainWithin(1)");

        String json = lint("--format", "json").out();

        assertThat(Schemas.problems(LintJson.class, "lint-1.schema.json", json)).isEmpty();
        JsonNode root = new ObjectMapper().readTree(json);
        assertThat(root.path("errors").asInt()).isEqualTo(1);
        assertThat(root.at("/faults/0/file").asText())
                .isEqualTo(directory.resolve("evaluation.drl").toString());
        assertThat(root.at("/faults/0/code").asText()).isEqualTo("no-unit");
    }

    @Test
    void sarifNamesTheToolItsRulesAndThePlaceOfEachResult() throws IOException {
        edit("evaluation.drl", "failedAgainWithin(years(1))", "failedAgainWithin(1)");

        Console console = lint("--format", "sarif", "--lang", "en");

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        JsonNode root = new ObjectMapper().readTree(console.out());
        assertThat(root.path("version").asText()).isEqualTo("2.1.0");
        JsonNode run = root.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("dingdian");
        JsonNode result = run.at("/results/0");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).startsWith("the period \"1\" has no unit");
        assertThat(run.at("/tool/driver/rules")
                        .path(result.path("ruleIndex").asInt())
                        .path("id")
                        .asText())
                .isEqualTo(result.path("ruleId").asText())
                .isEqualTo("no-unit");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .isEqualTo(directory.resolve("evaluation.drl").toUri().toASCIIString());
        assertThat(place.at("/region/startLine").asInt()).isPositive();
    }

    @Test
    void aDirectoryThatHoldsNoPolicyIsBadInput() {
        Console none = Console.run("lint", parent.resolve("nowhere").toString());
        Console empty = Console.run("lint", parent.toString());

        assertThat(none.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(none.err()).contains("there is no such directory; make one with dingdian export");
        assertThat(empty.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(empty.err()).contains("holds no policy.yaml");
    }

    @Test
    void exportWritesOverNothing() {
        Console again = Console.run("export", "jilin", directory.toString());

        assertThat(again.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(again.err()).contains("not empty");
    }
}
