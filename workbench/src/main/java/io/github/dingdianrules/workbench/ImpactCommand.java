package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.impact.Impact;
import io.github.dingdianrules.workbench.impact.ImpactJson;
import io.github.dingdianrules.workbench.impact.ImpactText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds edited rules against the packaged ones: what they decide otherwise, with the cases that show it. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EditedChoice choice;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private Format format;

    @Option(names = "--fail-on-change")
    private boolean failOnChange;

    @Override
    public Integer call() throws JsonProcessingException {
        PolicyDirectory directory = PolicyDirectory.read(choice.directory());
        List<Path> paths = choice.cases(directory);
        // Each of these takes about as long as checking and compiling what was edited.
        CompletableFuture<List<CaseEntry>> cases = CompletableFuture.supplyAsync(() -> CaseFiles.readAll(paths));
        EditedPolicies edited = EditedPolicies.of(List.of(directory));
        CompletableFuture<PolicyEngine> old = CompletableFuture.supplyAsync(() -> choice.before(edited));
        PolicyEngine after = choice.after(edited);
        PolicyEngine before = outcome(old);
        Impact impact = Impact.of(before, after, outcome(cases));
        spec.commandLine()
                .getOut()
                .print(
                        format == Format.JSON
                                ? ImpactJson.write(impact, before, after)
                                : new ImpactText(impact, before.ledger(), after.ledger(), dingdian.language()).whole());
        return failOnChange && !impact.isNone() ? ExitCode.EXPECTATION_FAILED : ExitCode.DONE;
    }

    private static <T> T outcome(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
