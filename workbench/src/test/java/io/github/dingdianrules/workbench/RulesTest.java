package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --rules}: an edited directory instead of the packaged rules. */
class RulesTest {

    private static final String CASE = """
            cases:
              - id: failed-twice
                facts:
                  asOf: 2025-03-03
                  institution: { beds: 20 }
                  applications: [ { id: a1, kind: INITIAL, submittedOn: 2025-03-03, gapsNotified: false } ]
                expect: { jiangsu: { includes: [ { clause: "12.2", period: 30 WORKING_DAYS } ] } }
            """;

    @TempDir
    private static Path shared;

    @TempDir
    private Path directory;

    private static Path edited;
    private Path file;

    @BeforeAll
    static void edit() throws IOException {
        edited = shared.resolve("edited");
        assertThat(Console.run("export", "jiangsu", edited.toString()).code()).isZero();
        replace(edited.resolve("evaluation.drl"), "within(workingDays(20), $start)", "within(workingDays(30), $start)");
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(directory.resolve("case.yaml"), CASE);
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    @Test
    void checkDecidesByTheEditedRulesAndByNoOthersUnlessAsked() {
        String packaged =
                Console.run("check", file.toString(), "--policy", "jiangsu").out();
        String changed = Console.run("check", file.toString(), "--rules", edited.toString())
                .out();
        String all = Console.run("check", file.toString(), "--rules", edited.toString(), "--policy", "all")
                .out();

        assertThat(packaged).contains("2025-03-31");
        assertThat(changed).contains("2025-04-15").doesNotContain("2025-03-31").doesNotContain("江西省");
        assertThat(all).contains("2025-04-15", "江西省");
    }

    @Test
    void testRunsTheCasesOfTheDirectoryWhereNoneAreNamed() {
        Console console = Console.run("test", "--rules", edited.toString());
        Console named = Console.run("test", file.toString(), "--rules", edited.toString());

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(console.out())
                .contains("30 WORKING_DAYS", edited.resolve("cases").toString());
        assertThat(named.code()).as(named.out()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void compareHoldsTheEditedRulesAgainstTheOthers() {
        String packaged =
                Console.run("compare", file.toString(), "--policy", "jiangsu").out();
        String changed = Console.run("compare", file.toString(), "--policy", "jiangsu", "--rules", edited.toString())
                .out();

        assertThat(changed).isNotEmpty().isNotEqualTo(packaged);
    }

    @Test
    void batchNeedsNoPolicyWhereOneIsEdited() throws IOException {
        Path in = Files.writeString(
                directory.resolve("in.jsonl"),
                "{\"id\":\"c1\",\"facts\":{\"asOf\":\"2025-03-03\",\"institution\":{\"beds\":20},"
                        + "\"applications\":[{\"id\":\"a1\",\"kind\":\"INITIAL\",\"submittedOn\":\"2025-03-03\"}]}}\n");
        Path out = directory.resolve("out.jsonl");

        Console console = Console.run("batch", in.toString(), out.toString(), "--rules", edited.toString());

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(Files.readString(out)).contains("2025-04-15");
    }

    @Test
    void aDirectoryWithAFaultIsRefusedLineByLine() throws IOException {
        Path broken = directory.resolve("broken");
        assertThat(Console.run("export", "jiangsu", broken.toString()).code()).isZero();
        replace(broken.resolve("acceptance.drl"), "failedAgainWithin(years(1))", "failedAgainWithin(1)");

        for (String command : List.of("check", "test", "compare")) {
            Console console = Console.run(command, file.toString(), "--rules", broken.toString());

            assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
            assertThat(console.out()).isEmpty();
            assertThat(console.err())
                    .containsPattern("acceptance\\.drl:\\d+:\\d+ 错误 期间“1”没有单位")
                    .endsWith("规则有错误，未采用：" + broken + System.lineSeparator())
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void onePolicyComesFromOneDirectory() {
        Console twice = Console.run("test", "--rules", edited.toString(), "--rules", edited.toString());
        Console nowhere = Console.run("check", file.toString(), "--rules", "nowhere");

        assertThat(twice.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(twice.err().lines())
                .singleElement()
                .asString()
                .startsWith("policy \"jiangsu\" is in two directories: ");
        assertThat(nowhere.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(nowhere.err().lines())
                .containsExactly("nowhere: there is no such directory; make one with dingdian" + " export ID nowhere");
    }

    @Test
    void aDirectoryWithoutCasesHasNoneToRun() throws IOException {
        Path bare = directory.resolve("bare");
        List<Path> files = new ArrayList<>();
        try (var all = Files.list(edited)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        Files.createDirectory(bare);
        for (Path each : files) {
            Files.copy(each, bare.resolve(each.getFileName()));
        }

        Console console = Console.run("test", "--rules", bare.toString());

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err()).contains("holds no cases");
    }
}
