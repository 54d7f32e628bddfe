package io.github.dingdianrules.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;

/** Runs the command line in this process and keeps what it prints. */
record Console(int code, String out, String err) {

    static Console run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Dingdian.commandLine(new PrintWriter(out), new PrintWriter(err), args)
                .execute(args);
        return new Console(code, out.toString(), err.toString());
    }

    /** The same with arguments that are always there first. */
    static Console run(List<String> always, String... more) {
        return run(Stream.concat(always.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
