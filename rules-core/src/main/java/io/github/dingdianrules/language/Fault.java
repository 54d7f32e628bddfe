package io.github.dingdianrules.language;

import java.util.Comparator;

/**
 * Something wrong in a file of a policy.
 *
 * @param code short name of the sort of fault, such as {@code unknown-question}; stable, for editors and filters
 * @param severity whether it keeps the policy from being used
 * @param zh what is wrong and what to do, in Chinese
 * @param en the same in English
 */
public record Fault(String file, Position at, String code, Severity severity, String zh, String en)
        implements Comparable<Fault> {

    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::file)
            .thenComparing(Fault::at)
            .thenComparing(Fault::code)
            .thenComparing(Fault::en);

    /** How bad a fault is. */
    public enum Severity {
        /** The policy is refused. */
        ERROR,
        /** The policy can be used; someone should look. */
        WARNING
    }

    /** A fault for which a policy is refused. */
    public static Fault error(String file, Position at, String code, String zh, String en) {
        return new Fault(file, at, code, Severity.ERROR, zh, en);
    }

    /** A fault that is worth a look, and refuses nothing. */
    public static Fault warning(String file, Position at, String code, String zh, String en) {
        return new Fault(file, at, code, Severity.WARNING, zh, en);
    }

    /** Whether a policy is refused for it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    /** @return {@code file:line:column code: what is wrong}, in English */
    @Override
    public String toString() {
        return file + ":" + at + " " + code + ": " + en;
    }
}
