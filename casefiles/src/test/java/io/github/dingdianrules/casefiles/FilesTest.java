package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and directories that are not quite what they seem: none is left out without a word. */
class FilesTest {

    private static final String CASE = "id: c1\nfacts: { asOf: 2025-03-03, institution: {} }";

    @TempDir
    Path directory;

    @Test
    void theCaseOfTheExtensionDoesNotMatter() throws IOException {
        Files.writeString(directory.resolve("A.YAML"), CASE);
        Files.writeString(
                directory.resolve("B.Json"),
                "{\"id\": \"c2\", \"facts\": {\"asOf\": \"2025-03-03\", \"institution\": {}}}");

        assertThat(CaseFiles.read(directory)).extracting(CaseEntry::id).containsExactly("c1", "c2");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowed() throws IOException {
        Path real = Files.createDirectory(directory.resolve("real"));
        Files.writeString(real.resolve("a.yaml"), CASE);
        Path link = Files.createSymbolicLink(directory.resolve("link"), real);

        assertThat(CaseFiles.read(link)).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereOrBackIsReported() throws IOException {
        Files.createSymbolicLink(directory.resolve("a.yaml"), directory.resolve("gone.yaml"));
        assertThatThrownBy(() -> CaseFiles.read(directory))
                .hasMessageEndingWith("a.yaml: there is no such file or directory");

        Files.createSymbolicLink(directory.resolve("again"), directory);
        assertThatThrownBy(() -> CaseFiles.read(directory))
                .hasMessageEndingWith(": a link in the directory leads back into it");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoRegularFileIsNotRead() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("a.yaml"), Path.of("/dev/null"));

        assertThatThrownBy(() -> CaseFiles.read(link))
                .hasMessageEndingWith("a.yaml: is no regular file; reading it might never end");
        Files.delete(link);
    }
}
