package io.github.dingdianrules.workbench;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** A stream to the user that remembers why it could not be written; a {@code PrintWriter} over it would not say. */
final class Output extends FilterWriter {

    private IOException failure;

    Output(Writer out) {
        super(out);
    }

    /** @return why something was lost; empty too where the reader left, as {@code head} does when it has enough */
    Optional<IOException> loss() {
        return Optional.ofNullable(failure)
                .filter(e ->
                        !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"));
    }

    @Override
    public void write(int c) throws IOException {
        attempt(() -> out.write(c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) throws IOException {
        try {
            attempt.run();
        } catch (IOException e) {
            if (failure == null) {
                failure = e;
            }
            throw e;
        }
    }
}
