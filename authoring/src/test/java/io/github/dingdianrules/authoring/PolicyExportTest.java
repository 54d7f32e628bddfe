package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.PackagedCases;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyExportTest {

    private static final PolicyExport NATIONAL = PolicyExport.of("national");
    private static final Pattern RULE = Pattern.compile("```\n(rule .*?\nend)\n```", Pattern.DOTALL);

    @TempDir
    private Path parent;

    private Path directory() {
        return parent.resolve("new").resolve("national");
    }

    @Test
    void whatIsWrittenIsThePolicyAndSound() {
        NATIONAL.to(directory());

        PolicyDirectory written = PolicyDirectory.read(directory());
        PolicyDirectory packaged = PolicyDirectory.packaged("national");
        assertThat(written.names()).containsExactlyElementsOf(packaged.names()).hasSizeGreaterThan(5);
        assertThat(written.names())
                .allSatisfy(name -> assertThat(written.bytes(name).orElseThrow())
                        .isEqualTo(packaged.bytes(name).orElseThrow()));
        Lint lint = Lint.withCases(written);
        assertThat(lint.faults()).isEmpty();
        assertThat(lint.cases()).isEqualTo(PackagedCases.read("national").size());
    }

    @Test
    void caseFilesNameTheSchemaBesideThem() throws IOException {
        NATIONAL.to(directory());

        assertThat(CaseFiles.read(directory().resolve("cases"))).isNotEmpty();
        assertThat(directory().resolve("case-file-1.schema.json")).exists();
        assertThat(Files.readString(directory().resolve("cases/scope.yaml")))
                .startsWith("# yaml-language-server: $schema=../case-file-1.schema.json\n");
    }

    @Test
    void theReadmeShowsARuleOfThePolicyAsItIsWritten() throws IOException {
        NATIONAL.to(directory());

        String readme = Files.readString(directory().resolve("README.md"));
        Matcher rule = RULE.matcher(readme);
        assertThat(rule.find()).isTrue();
        assertThat(readme)
                .contains("dingdian lint .", "dingdian test --rules .")
                .doesNotContain("{title", "{rule}");
        Matcher place = Pattern.compile("`(\\S+\\.drl)` 第 (\\d+) 行").matcher(readme);
        assertThat(place.find()).isTrue();
        assertThat(Files.readAllLines(directory().resolve(place.group(1))).get(Integer.parseInt(place.group(2)) - 1))
                .isEqualTo(rule.group(1).lines().findFirst().orElseThrow());
    }

    @Test
    void everyNameIsListedWithARuleThatUsesIt() throws IOException {
        NATIONAL.to(directory());

        String names = Files.readString(directory().resolve("names.md"));
        assertThat(names)
                .contains(
                        "| `ViolationOnFile` | 违法违规违约行为 | violation |",
                        "| `bedsAtLeast(整数 number)` | 提问 question |",
                        "| `workingDays(整数 number)` | 期间 period |",
                        "| `OVERCHARGE` |");
        assertThat(Arrays.stream(DecisionKind.values()).map(kind -> "| `" + kind.name() + "` | " + kind.zh() + " |"))
                .allSatisfy(kind -> assertThat(names).contains(kind));
        assertThat(names.lines().filter(line -> line.contains("`bedsAtLeast(")))
                .singleElement()
                .asString()
                .contains("国 N2:");
    }

    @Test
    void anEmptyDirectoryIsFilled() throws IOException {
        Files.createDirectories(directory());

        NATIONAL.to(directory());

        assertThat(directory().resolve("policy.yaml")).exists();
        assertThat(Files.list(directory()))
                .noneMatch(file -> file.getFileName().toString().startsWith(".dingdian"));
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Files.createDirectories(directory());
        Path mine = Files.writeString(directory().resolve("mine.txt"), "mine");

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> NATIONAL.to(directory()))
                .withMessageContaining("not empty");

        assertThat(Files.list(directory())).containsExactly(mine);
    }

    @Test
    void nothingIsLeftWhereItCannotBeWritten() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> NATIONAL.to(file.resolve("national")))
                .withMessageStartingWith("cannot write ");

        assertThat(Files.list(parent)).containsExactly(file);
    }

    @Test
    void anUnknownPolicyIsRefused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyExport.of("gansu"))
                .withMessageContaining("unknown policy \"gansu\"");
    }
}
