package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The text of a file, whose name says whether it is YAML or JSON. */
public final class TextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextFile() {}

    /** @return the file's name as problems give it */
    public static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** @return whether the name is one of a YAML or JSON file */
    public static boolean hasFittingName(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
    }

    /** @throws CaseFileException if the file is too large, is not UTF-8 or cannot be read */
    public static String read(Path file) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw refuse(file, "is no regular file; reading it might never end");
            }
            if (Files.size(file) > Limits.FILE_BYTES) {
                throw refuse(file, tooLarge());
            }
            byte[] bytes = Files.readAllBytes(file);
            return withoutByteOrderMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw refuse(file, "is not encoded in UTF-8; save it as UTF-8");
        } catch (NoSuchFileException e) {
            throw refuse(file, "there is no such file or directory");
        } catch (AccessDeniedException e) {
            throw refuse(file, "may not be read by this user; change its permissions");
        } catch (IOException e) {
            throw refuse(file, "cannot be read");
        }
    }

    public static String withoutByteOrderMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    public static String tooLarge() {
        return "is larger than " + Limits.FILE_BYTES + " bytes; split it";
    }

    static Node parse(String name, String text, Problems problems) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                ? JsonReader.read(text, problems)
                : YamlReader.read(text, problems);
    }

    private static CaseFileException refuse(Path file, String message) {
        return new CaseFileException(List.of(Problem.ofFile(name(file), message)));
    }
}
