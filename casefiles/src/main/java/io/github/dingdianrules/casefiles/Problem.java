package io.github.dingdianrules.casefiles;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a case file.
 *
 * @param file name of the file as it was given
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1; 0 when the file as a whole is meant
 * @param path address within the file, such as {@code cases[js-6-3].facts.institution.beds}; empty at the top
 * @param value the offending text, or {@code null} where none was written
 * @param message what is wrong and what would be right
 * @param suggestion what was probably meant, or {@code null}
 */
public record Problem(
        String file,
        int line,
        int column,
        String path,
        @Nullable String value,
        String message,
        @Nullable String suggestion) {

    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** A problem of the file as a whole. */
    public static Problem ofFile(String file, String message) {
        return new Problem(file, 0, 0, "", null, message, null);
    }

    /** @return the one line shown to people: place, address, what is wrong, what was probably meant */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String address = path.isEmpty() ? "" : " " + path;
        String hint = suggestion == null ? "" : "; did you mean \"" + suggestion + "\"?";
        return place + address + ": " + message + hint;
    }
}
