package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.workbench.lint.LintJson;
import io.github.dingdianrules.workbench.lint.LintSarif;
import io.github.dingdianrules.workbench.lint.LintText;
import io.github.dingdianrules.workbench.text.Language;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says everything that is wrong in a directory with a policy. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path directory;

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
    private Format format;

    @Override
    public Integer call() throws JsonProcessingException {
        PolicyDirectory read = PolicyDirectory.read(directory);
        Lint lint = Lint.withCases(read);
        Language language = dingdian.language();
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case TEXT -> LintText.write(read.path(), lint, language);
                            case JSON -> LintJson.write(read.path(), lint);
                            case SARIF ->
                                LintSarif.write(read.path(), lint, language, new LibraryVersion().getVersion()[0]);
                        });
        return lint.passed() ? ExitCode.DONE : ExitCode.EXPECTATION_FAILED;
    }
}
