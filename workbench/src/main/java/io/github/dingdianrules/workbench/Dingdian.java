package io.github.dingdianrules.workbench;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.workbench.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line {@code dingdian}: assesses cases, runs their expectations, shows policies and clauses. */
@Command(
        name = "dingdian",
        versionProvider = LibraryVersion.class,
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            TestCommand.class,
            ImpactCommand.class,
            WatchCommand.class,
            CoverageCommand.class,
            CompareCommand.class,
            BatchCommand.class,
            ClausesCommand.class,
            DifferencesCommand.class,
            PoliciesCommand.class,
            ExportCommand.class,
            LintCommand.class
        })
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
        PrintWriter err = new PrintWriter(utf8(FileDescriptor.err));
        int code = run(utf8(FileDescriptor.out), err, args);
        err.flush();
        System.exit(code);
    }

    /** Runs {@code args}; output that is lost, on a full disk say, is no success. */
    static int run(Writer to, PrintWriter err, String... args) {
        Output output = new Output(to);
        PrintWriter out = new PrintWriter(output);
        int code;
        try {
            code = commandLine(out, err, args).execute(args);
        } catch (OutOfMemoryError e) {
            err.println(LanguageArgument.of(args)
                    .pick(
                            "内存不足：请分批给出文件，或者用 java -Xmx 增加内存",
                            "not enough memory: give fewer files at once, or more with java -Xmx"));
            return ExitCode.BAD_USAGE_OR_INPUT;
        }
        out.flush();
        if (output.loss().isEmpty()) {
            return code;
        }
        err.println(LanguageArgument.of(args).pick("输出无法写入：", "cannot write the output: ")
                + output.loss().get().getMessage());
        return ExitCode.BAD_USAGE_OR_INPUT;
    }

    /** @return the command line that runs {@code args}, speaking the language they ask for */
    static CommandLine commandLine(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Dingdian())
                .setOut(out)
                .setErr(err)
                // A file may begin with @, and what is in one is no argument.
                .setExpandAtFiles(false)
                .registerConverter(Path.class, Dingdian::path)
                .registerConverter(ClauseId.class, Dingdian::clause)
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

    /** An empty path would mean the working directory, which nobody asks for that way. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("is empty");
        }
        return Path.of(text);
    }

    /** Chinese input methods write full-width parentheses. */
    private static ClauseId clause(String text) {
        try {
            return new ClauseId(text.replace('（', '(').replace('）', ')').strip());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** The console's own encoding is not asked: Chinese must come out whole everywhere. */
    private static Writer utf8(FileDescriptor to) {
        return new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8);
    }
}
