package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.ExplanationJson;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.explain.Explanation;
import io.github.dingdianrules.language.Nearest;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.workbench.text.ExplanationText;
import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says why a policy decides about a case as it does, and why not otherwise. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PolicyChoice policies;

    @Mixin
    private TextsOption texts;

    @Parameters(paramLabel = "CASE", descriptionKey = "path")
    private Path path;

    @Option(names = "--case", paramLabel = "ID", descriptionKey = "case")
    private String caseId;

    @Option(names = "--clause", paramLabel = "44|44.2|44(4)")
    private ClauseId clause;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format;

    @Override
    public Integer call() {
        PolicyEngine engine = policies.only();
        OfficialText official = texts.of(List.of(engine)).get(engine.policy().id());
        PrintWriter out = spec.commandLine().getOut();
        String separator = "[\n";
        for (CaseEntry entry : cases()) {
            Explanation explanation =
                    clause == null ? engine.explain(entry.facts()) : engine.explain(entry.facts(), clause);
            if (format == TextOrJson.JSON) {
                out.print(separator + ExplanationJson.write(explanation).strip());
                separator = ",\n";
            } else {
                out.print(text(entry, explanation, engine, official));
            }
        }
        if (format == TextOrJson.JSON) {
            out.println("\n]");
        }
        return ExitCode.DONE;
    }

    private String text(CaseEntry entry, Explanation explanation, PolicyEngine engine, OfficialText official) {
        Language language = dingdian.language();
        return clause == null
                ? ExplanationText.overview(entry.facts(), explanation, engine, official, language)
                : ExplanationText.full(entry.facts(), explanation, engine, official, language);
    }

    private List<CaseEntry> cases() {
        List<CaseEntry> cases = CaseFiles.read(path);
        if (caseId == null) {
            return cases;
        }
        List<String> ids = cases.stream().map(CaseEntry::id).toList();
        return List.of(cases.stream()
                .filter(entry -> entry.id().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), noSuchCase(ids))));
    }

    private String noSuchCase(List<String> ids) {
        Language in = dingdian.language();
        return path
                + in.pick("：没有案卷 \"", ": no case \"")
                + caseId
                + '"'
                + Nearest.to(caseId, ids)
                        .map(near -> in.pick("；是否想写 \"", "; did you mean \"") + near + in.pick("\"？", "\"?"))
                        .orElseGet(() -> in.pick("；其中有 ", "; it has ") + in.row(ids));
    }
}
