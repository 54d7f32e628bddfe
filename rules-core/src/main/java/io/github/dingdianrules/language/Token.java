package io.github.dingdianrules.language;

/**
 * A word, text, number or sign of a DRL file.
 *
 * @param value what is meant: a text without its quotes
 * @param first whether nothing but space stands before it on its line
 */
record Token(Sort sort, String value, Position at, boolean first) {

    enum Sort {
        NAME,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String word) {
        return (sort == Sort.NAME || sort == Sort.SIGN) && value.equals(word);
    }

    /** @return as a message shows it */
    String shown() {
        return switch (sort) {
            case END -> "the end of the file";
            case TEXT -> "the text \"" + value + '"';
            case NUMBER, NAME, SIGN -> '"' + value + '"';
        };
    }

    String shownZh() {
        return switch (sort) {
            case END -> "文件结尾";
            case TEXT -> "文字“" + value + "”";
            case NUMBER, NAME, SIGN -> "“" + value + "”";
        };
    }
}
