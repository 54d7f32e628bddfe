package io.github.dingdianrules.engine;

import org.jspecify.annotations.Nullable;

/** A policy, or its official text, that cannot be found, read or run; the message says which and what to do. */
public class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message what is wrong, where, and what to do */
    public PolicyException(String message) {
        super(message);
    }

    /** @param message what is wrong, where, and what to do */
    public PolicyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
