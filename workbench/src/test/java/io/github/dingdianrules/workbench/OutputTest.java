package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class OutputTest {

    private final StringWriter err = new StringWriter();

    @Test
    void output_that_is_lost_is_no_success() {
        assertThat(listPoliciesOnto("No space left on device")).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(err.toString().lines()).containsExactly("cannot write the output: No space left on device");
    }

    @Test
    void a_reader_that_has_enough_may_leave() {
        assertThat(listPoliciesOnto("Broken pipe")).isEqualTo(ExitCode.DONE);
        assertThat(err.toString()).isEmpty();
    }

    private int listPoliciesOnto(String failure) {
        return Dingdian.run(new Failing(failure), new PrintWriter(err), "policies", "--lang", "en");
    }

    private static final class Failing extends Writer {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException(reason);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
