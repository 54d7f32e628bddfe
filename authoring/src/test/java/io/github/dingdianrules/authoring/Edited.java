package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.language.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of a packaged policy in a directory, to be edited. */
final class Edited {

    static final String FILE = "institution-measures.drl";

    private final Path directory;

    private Edited(Path directory) {
        this.directory = directory;
    }

    static Edited national(Path directory) {
        PolicyDirectory packaged = PolicyDirectory.packaged("national");
        Edited edited = new Edited(directory);
        packaged.names()
                .forEach(name ->
                        edited.write(name, new String(packaged.bytes(name).orElseThrow(), StandardCharsets.UTF_8)));
        return edited;
    }

    Edited write(String name, String text) {
        try {
            Files.createDirectories(directory.resolve(name).getParent());
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String text(String name) {
        try {
            return Files.readString(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edited replace(String name, String from, String to) {
        assertThat(text(name)).contains(from);
        int at = text(name).indexOf(from);
        return write(name, text(name).substring(0, at) + to + text(name).substring(at + from.length()));
    }

    /** Adds a rule to {@link #FILE}. */
    Edited add(String rule) {
        return write(FILE, text(FILE) + "\n" + rule + "\n");
    }

    Path path() {
        return directory;
    }

    PolicyDirectory read() {
        return PolicyDirectory.read(directory);
    }

    List<Fault> faults() {
        return Lint.of(read()).faults();
    }
}
