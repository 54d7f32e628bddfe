package io.github.dingdianrules.workbench;

import io.github.dingdianrules.workbench.text.Language;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/** Finds the language before anything else is parsed, so that help and complaints are in it. */
@Command
final class LanguageArgument {

    @Option(names = "--lang", defaultValue = "zh")
    private Language language = Language.ZH;

    @Unmatched
    private List<String> others = new ArrayList<>();

    /** @return the language asked for; Chinese where none or an unknown one is, which the real parse then reports */
    static Language of(String... args) {
        LanguageArgument argument = new LanguageArgument();
        try {
            new CommandLine(argument).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(args);
            return argument.language;
        } catch (ParameterException e) {
            return Language.ZH;
        }
    }
}
