package io.github.dingdianrules.authoring;

import io.github.dingdianrules.engine.PolicyException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a directory looks like from outside: names, sizes and times of change. Asked again and again, because notices of
 * change do not come through from network drives and into containers.
 */
public final class Revision {

    private Revision() {}

    /** @return the same text exactly as long as nothing in the directory seems to have changed */
    public static String of(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.sorted().map(Revision::seen).collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            throw new PolicyException(directory + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String seen(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file)
                    : file.toString();
        } catch (IOException e) {
            return file + " gone"; // between the listing and the look
        }
    }
}
