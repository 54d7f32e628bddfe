package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.engine.PolicyException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailureTest {

    @Test
    void a_bug_is_one_line_with_code_3() {
        Console console = failWith(new IllegalStateException("lost"), "break");

        assertThat(console.code()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(console.err().lines())
                .singleElement()
                .asString()
                .startsWith("internal error: ")
                .contains("lost", "please report", "--debug");
    }

    @Test
    void details_of_a_bug_come_only_on_request() {
        assertThat(failWith(new IllegalStateException("lost"), "--debug", "break")
                        .err())
                .contains("\tat ", "internal error: ");
    }

    @Test
    void what_the_user_can_mend_is_no_bug() {
        Console console = failWith(new PolicyException("mend this"), "break");

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err().lines()).containsExactly("mend this");
    }

    private static Console failWith(Exception e, String... args) {
        StringWriter err = new StringWriter();
        CommandLine command = Dingdian.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err));
        int code = command.addSubcommand("break", new Breaking(e))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new Failure())
                .execute(args);
        return new Console(code, "", err.toString());
    }

    @Command(name = "break")
    private record Breaking(Exception e) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw e;
        }
    }
}
