package io.github.dingdianrules.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes report files, with their directories. */
final class Reports {

    private Reports() {}

    /** @throws UncheckedIOException if the file cannot be written */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    static UncheckedIOException unwritable(Path file, IOException e) {
        String reason = e instanceof FileSystemException of && of.getReason() != null ? of.getReason() : e.getMessage();
        return new UncheckedIOException("cannot write " + file + ": " + reason, e);
    }
}
