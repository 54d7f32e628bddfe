package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.workbench.text.AssessmentText;
import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Assesses every case under every policy asked for. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PolicyChoice policies;

    @Mixin
    private TextsOption texts;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format;

    @Option(names = "--brief")
    private boolean brief;

    @Override
    public Integer call() {
        List<CaseEntry> cases = policies.cases(paths, spec);
        List<PolicyEngine> engines = policies.editedOrChosen();
        Map<String, OfficialText> official = texts.of(engines);
        PrintWriter out = spec.commandLine().getOut();
        if (format == TextOrJson.JSON) {
            printJson(cases, engines, out);
        } else {
            for (CaseEntry entry : cases) {
                engines.forEach(engine -> out.print(
                        text(entry.facts(), engine, official.get(engine.policy().id()))));
                if (out.checkError()) {
                    break; // nobody reads on
                }
            }
        }
        return ExitCode.DONE;
    }

    /** One array, written as it comes: the cases of a province need not fit into memory as text. */
    private static void printJson(List<CaseEntry> cases, List<PolicyEngine> engines, PrintWriter out) {
        String separator = "[\n";
        for (CaseEntry entry : cases) {
            for (PolicyEngine engine : engines) {
                out.print(separator
                        + AssessmentJson.write(engine.assess(entry.facts())).strip());
                separator = ",\n";
            }
        }
        out.println("\n]");
    }

    private String text(CaseFile facts, PolicyEngine engine, OfficialText official) {
        Language language = dingdian.language();
        Assessment assessment = engine.assess(facts);
        return brief
                ? AssessmentText.brief(facts, assessment, engine.policy(), engine.ledger(), language)
                : AssessmentText.full(facts, assessment, engine.policy(), engine.ledger(), official, language);
    }
}
