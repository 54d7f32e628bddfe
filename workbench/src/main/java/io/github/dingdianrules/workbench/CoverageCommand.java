package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.coverage.Coverage;
import io.github.dingdianrules.workbench.coverage.CoverageCsv;
import io.github.dingdianrules.workbench.coverage.CoverageHtml;
import io.github.dingdianrules.workbench.coverage.CoverageJson;
import io.github.dingdianrules.workbench.coverage.CoverageText;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows which rules cases fire and come near, and which answers each element was seen with; what is missing first. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PolicyChoice policies;

    @Parameters(paramLabel = "ID|DIR", arity = "0..1", descriptionKey = "idOrDirectory")
    private String policy;

    @Option(names = "--cases", paramLabel = "PATH", arity = "1..*")
    private List<Path> cases = List.of();

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private TableFormat format;

    @Option(names = "--html", paramLabel = "FILE")
    private Path html;

    @Option(names = "--strict")
    private boolean strict;

    @Override
    public Integer call() throws JsonProcessingException {
        boolean isDirectory = policy != null && Files.isDirectory(Path.of(policy));
        if (isDirectory) {
            policies.add(Path.of(policy));
        }
        List<PolicyEngine> engines =
                policy == null || isDirectory ? policies.editedOrChosen() : List.of(policies.engine(policy));
        CoverageCases source = new CoverageCases(cases, policies.directories());
        List<Coverage> coverages = new ArrayList<>();
        for (PolicyEngine engine : engines) {
            coverages.add(Coverage.of(engine, source.of(engine)));
        }
        List<Policy> chosen = engines.stream().map(PolicyEngine::policy).toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> text(coverages, chosen);
                    case JSON -> CoverageJson.write(coverages);
                    case CSV -> CoverageCsv.write(coverages);
                });
        if (html != null) {
            out.flush(); // what was found is told even where the page cannot be written
            Reports.write(html, CoverageHtml.write(coverages, chosen, dingdian.language()));
        }
        boolean complete =
                coverages.stream().allMatch(coverage -> coverage.gaps().isEmpty());
        return strict && !complete ? ExitCode.EXPECTATION_FAILED : ExitCode.DONE;
    }

    private String text(List<Coverage> coverages, List<Policy> chosen) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < coverages.size(); i++) {
            text.append(CoverageText.write(coverages.get(i), chosen.get(i), dingdian.language()));
        }
        return text.toString();
    }
}
