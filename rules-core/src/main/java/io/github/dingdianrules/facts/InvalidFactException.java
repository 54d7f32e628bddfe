package io.github.dingdianrules.facts;

import org.jspecify.annotations.Nullable;

/** A fact that cannot be: says where, which value, and what would be right. */
public final class InvalidFactException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * @param path address of the fact within what is being built, such as {@code violations[v1].loss}
     * @param value the offending value; {@code null} for none
     * @param problem what is wrong and what to do
     */
    public InvalidFactException(String path, @Nullable Object value, String problem) {
        super(path + ": " + (value == null ? "" : value + " ") + problem);
        this.path = path;
    }

    /** @return address of the fact within what is being built */
    public String path() {
        return path;
    }
}
