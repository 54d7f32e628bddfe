package io.github.dingdianrules.workbench;

import io.github.dingdianrules.workbench.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line {@code dingdian}: assesses cases, runs their expectations, shows policies and clauses. */
@Command(
        name = "dingdian",
        versionProvider = LibraryVersion.class,
        subcommands = {CheckCommand.class, TestCommand.class, ClausesCommand.class, PoliciesCommand.class})
public final class Dingdian implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", scope = ScopeType.INHERIT)
    private Language language = Language.ZH;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    public static void main(String[] args) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = commandLine(out, err, args).execute(args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** @return the command line that runs {@code args}, speaking the language they ask for */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Dingdian())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(Messages.in(LanguageArgument.of(args)))
                .setParameterExceptionHandler(new BadUsage())
                .setExecutionExceptionHandler(new Failure());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), language.pick("请给出命令", "a command is needed"));
    }

    Language language() {
        return language;
    }

    boolean debug() {
        return debug;
    }

    /** The console's own encoding is not asked: Chinese must come out whole everywhere. */
    private static PrintWriter utf8(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8));
    }
}
