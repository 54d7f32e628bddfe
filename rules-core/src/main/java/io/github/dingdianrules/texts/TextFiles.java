package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.engine.PolicyException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the files that hold official documents. */
final class TextFiles {

    private static final List<String> ENDINGS = List.of(".txt", ".md");
    private static final int LONGEST_TITLE = 80;

    private final Path directory;

    /** @throws PolicyException if there is no such directory */
    TextFiles(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new PolicyException(
                    directory + ": no such directory; give the one that holds the official documents as text files");
        }
        this.directory = directory;
    }

    /**
     * @return the file of a document: {@code <policy>.txt} or {@code .md}, with the document's prefix as in {@code
     *     <policy>-N2.txt} where the policy has several; else the file that has the document's name in a title line
     * @throws PolicyException if more than one file could be meant
     */
    Optional<Path> of(String policy, Document document) {
        String stem = document.prefix().isEmpty() ? policy : policy + "-" + document.prefix();
        List<Path> named = files().stream()
                .filter(file -> ENDINGS.stream()
                        .anyMatch(ending -> file.getFileName().toString().equals(stem + ending)))
                .toList();
        List<Path> candidates = named.isEmpty() && !document.zh().isEmpty()
                ? files().stream().filter(file -> isTitled(file, document.zh())).toList()
                : named;
        if (candidates.size() > 1) {
            throw new PolicyException(directory + ": several files could be " + stem + ": "
                    + candidates.stream().map(Path::getFileName).toList() + "; keep one of them");
        }
        return candidates.stream().findFirst();
    }

    /** @throws PolicyException if the file cannot be read or is not in UTF-8 */
    static String read(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PolicyException(file + ": not in UTF-8; save it in that encoding", e);
        } catch (IOException e) {
            throw new PolicyException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTitled(Path file, String name) {
        for (Line line : Line.of(read(file))) {
            if (Mark.article(line.text()).isPresent()) {
                return false;
            }
            if (line.text().length() <= LONGEST_TITLE
                    && line.text().contains(name)
                    && !Block.running(line.text(), line.number()).ended()) {
                return true;
            }
        }
        return false;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(directory)) {
            return new ArrayList<>(files.filter(
                            file -> ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new PolicyException("cannot read " + directory + ": " + e.getMessage(), e);
        }
    }
}
