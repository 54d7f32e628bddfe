package io.github.dingdianrules.regression;

/** A batch cannot be run as asked: the message says what, where, and what to do. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BatchException(String message) {
        super(message);
    }

    public BatchException(String message, Throwable cause) {
        super(message, cause);
    }
}
