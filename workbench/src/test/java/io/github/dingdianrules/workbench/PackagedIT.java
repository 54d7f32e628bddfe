package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar as people run it: whatever the packaging loses shows here. */
class PackagedIT {

    private static final Path JAR = Path.of("target/dingdian.jar").toAbsolutePath();
    private static final Path CASES = Path.of("../examples/cases");

    @TempDir
    Path elsewhere;

    @Test
    void check_assesses_the_examples_and_prints_the_same_bytes_again_and_elsewhere() throws Exception {
        Run first = run(Path.of(""), "check", CASES.toString());
        Run second = run(Path.of(""), "check", CASES.toString());
        Run fromElsewhere = run(elsewhere, "check", CASES.toRealPath().toString());

        assertThat(first.code).as(first.err).isEqualTo(ExitCode.DONE);
        assertThat(first.err).isEmpty();
        assertThat(first.out.lines()).contains("案卷 overcharging-hospital  超标准收费造成基金损失的医院");
        assertThat(second.out).isEqualTo(first.out);
        assertThat(fromElsewhere.out).isEqualTo(first.out);
    }

    @Test
    void test_finds_every_expectation_of_the_examples_met() throws Exception {
        Run run = run(elsewhere, "test", "--lang", "en", CASES.toRealPath().toString());

        assertThat(run.code).as(run.out + run.err).isEqualTo(ExitCode.DONE);
        assertThat(run.out).startsWith("cases ").endsWith("failed 0" + System.lineSeparator());
    }

    @Test
    void export_writes_the_cases_out_of_the_jar_and_lint_finds_them_sound() throws Exception {
        Run export = run(elsewhere, "export", "jilin", "rules");
        Run lint = run(elsewhere, "lint", "--lang", "en", "rules");

        assertThat(export.code).as(export.err).isEqualTo(ExitCode.DONE);
        assertThat(elsewhere.resolve("rules").resolve("cases")).isNotEmptyDirectory();
        assertThat(lint.code).as(lint.out + lint.err).isEqualTo(ExitCode.DONE);
        assertThat(lint.out).matches("rules \\d+, cases \\d{3,}: nothing wrong" + System.lineSeparator());
    }

    @Test
    void bad_input_ends_with_code_2() throws Exception {
        Run run = run(elsewhere, "check", "--lang", "en", "nowhere.yaml");

        assertThat(run.code).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(run.err).isEqualTo("nowhere.yaml: there is no such file or directory" + System.lineSeparator());
    }

    private record Run(int code, String out, String err) {}

    /** Runs as the README says: with UTF-8, and none of the other options of the script. */
    private Run run(Path directory, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(elsewhere, "out", ".txt");
        Path err = Files.createTempFile(elsewhere, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(directory.toAbsolutePath().toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
