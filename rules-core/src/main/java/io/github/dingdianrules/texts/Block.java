package io.github.dingdianrules.texts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are read as one: an item, or running text.
 *
 * @param mark the mark of an item; {@code null} for running text
 * @param line line in which it starts
 */
record Block(@Nullable Mark mark, String text, int line) {

    private static final String CLOSING = "[”’\"'」』）)】》]*$";
    private static final String SENTENCE_END = "(?:[。！？!?]|(?<=[\\p{IsHan}）)”])\\.)" + CLOSING;
    private static final Pattern SENTENCE_ENDED = Pattern.compile(SENTENCE_END);
    private static final Pattern ENDED = Pattern.compile("[；：;:]" + CLOSING + "|" + SENTENCE_END);
    private static final Pattern INTRODUCES = Pattern.compile("[：:]" + CLOSING);
    private static final Pattern ENUMERATES = Pattern.compile("[；;]" + CLOSING);
    private static final Pattern PUNCTUATED = Pattern.compile("[，。；：、！？,;:!?]");
    private static final int LONGEST_HEADING = 40;

    static Block item(Mark mark, int line) {
        return new Block(mark, mark.rest(), line);
    }

    static Block running(String text, int line) {
        return new Block(null, text, line);
    }

    /** @return with what the next line goes on with; only between Latin letters was the end of the line a space */
    Block with(String continuation) {
        boolean latin = !text.isEmpty() && isLatin(text.charAt(text.length() - 1)) && isLatin(continuation.charAt(0));
        return new Block(mark, text + (latin ? " " : "") + continuation, line);
    }

    /** @return with a whole block that belongs to it */
    Block with(Block part) {
        return new Block(mark, text + part.written(), line);
    }

    String written() {
        return mark == null ? text : mark.written() + text;
    }

    /** @return whether it is complete: what follows a line that ends otherwise belongs to it */
    boolean ended() {
        return ENDED.matcher(text).find();
    }

    boolean sentenceEnded() {
        return SENTENCE_ENDED.matcher(text).find();
    }

    boolean introduces() {
        return INTRODUCES.matcher(text).find();
    }

    boolean enumerates() {
        return ENUMERATES.matcher(text).find();
    }

    boolean isLikeHeading() {
        return text.length() <= LONGEST_HEADING && !PUNCTUATED.matcher(text).find();
    }

    private static boolean isLatin(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }
}
