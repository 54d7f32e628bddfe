package io.github.dingdianrules.examples.service;

import org.springframework.util.unit.DataSize;

/** A request with more bytes than the service reads. */
final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException(DataSize most) {
        super("a case may have " + most.toBytes() + " bytes");
    }
}
