package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.OfficialLines;
import io.github.dingdianrules.workbench.text.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Shows the clause ledgers: what every clause says in short, whether it is encoded, and by which rules; beside the official
 * text where that is at hand.
 */
@Command(name = "clauses")
final class ClausesCommand implements Callable<Integer> {

    private static final int INDENT = 4;

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "id")
    private String policy;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private TableFormat format;

    @Mixin
    private TextsOption texts;

    @Override
    public Integer call() throws JsonProcessingException {
        List<PolicyEngine> engines = PolicyChoice.engines(policy);
        Map<String, OfficialText> official = texts.of(engines);
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case TEXT -> text(engines, official);
                            case JSON -> texts.isGiven() ? json(checked(engines, official)) : json(rows(engines));
                            case CSV ->
                                texts.isGiven()
                                        ? Csv.write(checked(engines, official), CheckedRow.class)
                                        : Csv.write(rows(engines), ClauseRow.class);
                        });
        return official.values().stream().anyMatch(OfficialText::differs) ? ExitCode.EXPECTATION_FAILED : ExitCode.DONE;
    }

    private String text(List<PolicyEngine> engines, Map<String, OfficialText> official) {
        Page page = new Page();
        rows(engines).forEach(row -> write(row, official.get(row.policy()), page));
        if (texts.isGiven()) {
            engines.forEach(engine ->
                    TextCheck.write(engine, official.get(engine.policy().id()), page, dingdian.language()));
        }
        return page.toString();
    }

    private void write(ClauseRow row, OfficialText official, Page page) {
        Language in = dingdian.language();
        String reason = row.reason().isEmpty() ? "" : in.inBrackets(row.reason());
        String source = row.source().equals(Source.VERIFIED.word()) ? "" : in.inBrackets(row.source());
        page.line(
                0,
                row.policy() + " " + row.clause() + "  ",
                in.pick(row.printedZh(), row.printedEn()) + "  " + row.status() + reason + source);
        page.line(INDENT, row.summaryZh());
        page.line(INDENT, row.summaryEn());
        OfficialLines.write(new ClauseId(row.clause()), official, INDENT, page, in);
        row.rules().forEach(rule -> page.line(INDENT, in.pick("规则：", "rule: "), rule));
    }

    private static List<ClauseRow> rows(List<PolicyEngine> engines) {
        return engines.stream().flatMap(engine -> ClauseRow.of(engine).stream()).toList();
    }

    /** The clauses, then what is to be said of the texts. */
    private static List<CheckedRow> checked(List<PolicyEngine> engines, Map<String, OfficialText> official) {
        return Stream.concat(
                        rows(engines).stream().map(row -> CheckedRow.of(row, official.get(row.policy()))),
                        official.entrySet().stream()
                                .flatMap(text -> text.getValue().remarks().stream()
                                        .map(remark -> CheckedRow.of(text.getKey(), remark))))
                .toList();
    }

    private static String json(List<?> rows) throws JsonProcessingException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
    }
}
