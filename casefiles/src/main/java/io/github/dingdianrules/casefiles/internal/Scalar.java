package io.github.dingdianrules.casefiles.internal;

/** A single value, and as what it is written. */
public final class Scalar extends Node {

    /** {@code "99"} is a text and {@code 99} a number; nothing is ever taken for the other. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL,
        /** A name with nothing behind it. */
        NOTHING
    }

    private final Kind kind;
    private final String text;

    Scalar(Mark mark, Kind kind, String text) {
        super(mark);
        this.kind = kind;
        this.text = text;
    }

    Kind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    @Override
    String described() {
        return switch (kind) {
            case TEXT -> "the text " + Quoted.of(text);
            case NUMBER -> "the number " + Quoted.shortened(text);
            case BOOLEAN, NULL -> text;
            case NOTHING -> "nothing";
        };
    }
}
