package io.github.dingdianrules.regression;

/** A batch cannot be run as asked: the message says what, where, and what to do. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message what is wrong with the input, the output or what was left of an earlier run */
    public BatchException(String message) {
        super(message);
    }

    /** @param message what is wrong with the input, the output or what was left of an earlier run */
    public BatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
