package io.github.dingdianrules.workbench;

import io.github.dingdianrules.language.Nearest;
import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what was probably meant, and where help is. */
final class BadUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        CommandSpec spec = command.getCommandSpec();
        Language language = LanguageArgument.of(args);
        PrintWriter err = command.getErr();
        err.println(complaint(e, spec, language));
        err.println(language.pick("用法见 ", "see ") + spec.qualifiedName() + " --help");
        return ExitCode.BAD_USAGE_OR_INPUT;
    }

    private static String complaint(ParameterException e, CommandSpec spec, Language language) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, spec, language);
        }
        if (e instanceof MissingParameterException missing) {
            return language.pick("缺少 ", "missing ") + names(missing.getMissing());
        }
        ArgSpec argument = e.getArgSpec();
        return argument == null || e.getValue() == null
                ? e.getMessage()
                : notExpected(argument, e.getValue(), language);
    }

    private static String notExpected(ArgSpec argument, String written, Language language) {
        return name(argument)
                + language.pick("：应为 ", ": expected ")
                + argument.paramLabel()
                + language.pick("，而不是 \"", ", not \"")
                + written
                + '"';
    }

    private static String unknown(UnmatchedArgumentException e, CommandSpec spec, Language language) {
        String written = e.getUnmatched().get(0);
        List<PositionalParamSpec> positions = spec.positionalParameters();
        if (written.isEmpty() && !positions.isEmpty()) {
            return notExpected(positions.get(0), written, language); // an empty path is no path
        }
        String what = e.isUnknownOption()
                ? language.pick("未知选项 ", "unknown option ")
                : language.pick("未知命令或者多余的参数 ", "unknown command or surplus argument ");
        Stream<String> names = e.isUnknownOption()
                ? spec.options().stream().flatMap(option -> Stream.of(option.names()))
                : spec.subcommands().keySet().stream();
        Optional<String> nearest = Nearest.to(written, names.toList());
        return what
                + '"'
                + written
                + '"'
                + nearest.map(name ->
                                language.pick("；是否想写 \"", "; did you mean \"") + name + language.pick("\"？", "\"?"))
                        .orElse("");
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream()
                .map(argument -> argument instanceof OptionSpec option
                        ? option.longestName() + " " + option.paramLabel()
                        : argument.paramLabel())
                .collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
