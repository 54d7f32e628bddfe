package io.github.dingdianrules.regression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes and keeps count of where it is. A line longer than the limit is skipped to its end. */
final class LineReader {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long position;

    LineReader(InputStream in, long position, int limit) {
        this.in = in;
        this.position = position;
        this.limit = limit;
    }

    /** @return offset of the next byte */
    long position() {
        return position;
    }

    /** @return the next line without its line feed; {@code null} at the end of the input */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean cut = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            if (line.size() + end - at > limit) {
                cut = true;
            } else {
                line.write(buffer, at, end - at);
            }
            position += end - at;
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                position++;
                return new Line(line.toByteArray(), cut);
            }
        }
        return any ? new Line(line.toByteArray(), cut) : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer, 0, BUFFER));
        return filled > 0;
    }

    /** @param cut whether bytes beyond the limit were left out */
    record Line(byte[] bytes, boolean cut) {}
}
