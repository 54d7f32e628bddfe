package io.github.dingdianrules.workbench;

import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the arguments, what was probably meant, and where help is. */
final class BadUsage implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        Language language = LanguageArgument.of(args);
        PrintWriter err = command.getErr();
        err.println(complaint(e, language));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println(language.pick("您是不是要输入：", "Did you mean: ")
                        + String.join(language.pick("、", ", "), suggestions)
                        + language.pick("？", "?"));
            }
        }
        String name = command.getCommandSpec().qualifiedName();
        err.println(language.pick("用法见 " + name + " --help", "See " + name + " --help"));
        return ExitCode.BAD_USAGE_OR_INPUT;
    }

    private static String complaint(ParameterException e, Language language) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? language.pick("未知选项 ", "unknown option ") + first
                    : language.pick("未知命令或多余参数 ", "unknown command or surplus argument ") + first;
        }
        return e.getMessage();
    }
}
