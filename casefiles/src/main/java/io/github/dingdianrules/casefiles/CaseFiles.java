package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.casefiles.internal.FileBinder;
import io.github.dingdianrules.casefiles.internal.Limits;
import io.github.dingdianrules.casefiles.internal.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads case files: YAML ({@code .yaml}, {@code .yml}) or JSON ({@code .json}), in UTF-8.
 *
 * <p>A file is read in full before anything is reported, so that one {@link CaseFileException} carries all its problems.
 * A file of more than {@value #MAX_BYTES} bytes or nested deeper than {@value #MAX_DEPTH} levels is refused.
 */
public final class CaseFiles {

    /** Largest size of one file in bytes. */
    public static final int MAX_BYTES = Limits.FILE_BYTES;

    /** Deepest nesting of lists and groups in a file. */
    public static final int MAX_DEPTH = Limits.DEPTH;

    private CaseFiles() {}

    /**
     * The cases of one file, or of all case files below a directory.
     *
     * @throws CaseFileException if there is no such path, no case, or any problem in a file
     */
    public static List<CaseEntry> read(Path path) {
        return readAll(List.of(path));
    }

    /**
     * The cases of a text.
     *
     * @param name name to report problems under; one that ends in {@code .json} makes it JSON
     * @throws CaseFileException if there is any problem in the text
     */
    public static List<CaseEntry> read(String name, String text) {
        if (text.length() > MAX_BYTES) {
            throw new CaseFileException(List.of(Problem.ofFile(name, TextFile.tooLarge())));
        }
        return FileBinder.read(name, TextFile.withoutByteOrderMark(text));
    }

    /**
     * The cases of all files and directories given, files in the order of their names.
     *
     * @throws CaseFileException with the problems of all files: a path that does not exist, a directory without a case
     *     file, an id used in two places, anything wrong in a file
     */
    public static List<CaseEntry> readAll(Collection<Path> paths) {
        List<CaseEntry> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Source> ids = new HashMap<>();
        for (Path path : paths) {
            for (Path file : filesAt(path, problems)) {
                try {
                    cases.addAll(FileBinder.read(TextFile.name(file), TextFile.read(file), ids));
                } catch (CaseFileException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new CaseFileException(problems);
        }
        return cases;
    }

    private static List<Path> filesAt(Path path, List<Problem> problems) {
        if (!Files.isDirectory(path)) {
            if (Files.exists(path) && TextFile.hasFittingName(path)) {
                return List.of(path);
            }
            problems.add(Problem.ofFile(
                    TextFile.name(path),
                    Files.exists(path)
                            ? "is no case file; the name of one ends in .yaml, .yml or .json"
                            : "there is no such file or directory"));
            return List.of();
        }
        List<Path> files = filesBelow(path, problems);
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(
                    Problem.ofFile(TextFile.name(path), "the directory holds no case file (.yaml, .yml or .json)"));
        }
        return files;
    }

    private static List<Path> filesBelow(Path directory, List<Problem> problems) {
        try (Stream<Path> below = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(TextFile::hasFittingName)
                    .filter(path -> !Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            boolean loop = e.getCause() instanceof FileSystemLoopException;
            problems.add(Problem.ofFile(
                    TextFile.name(directory),
                    loop ? "a link in the directory leads back into it" : "the directory cannot be listed"));
            return List.of();
        }
    }
}
