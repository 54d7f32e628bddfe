package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the clause ledgers: what every clause says in short, whether it is encoded, and by which rules. */
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

    @Override
    public Integer call() throws JsonProcessingException {
        List<ClauseRow> rows = PolicyChoice.engines(policy).stream()
                .flatMap(engine -> ClauseRow.of(engine).stream())
                .toList();
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case TEXT -> text(rows);
                            case JSON -> json(rows);
                            case CSV -> Csv.write(rows, ClauseRow.class);
                        });
        return ExitCode.DONE;
    }

    private String text(List<ClauseRow> rows) {
        Page page = new Page();
        rows.forEach(row -> write(row, page));
        return page.toString();
    }

    private void write(ClauseRow row, Page page) {
        Language in = dingdian.language();
        String reason = row.reason().isEmpty() ? "" : in.inBrackets(row.reason());
        String source = row.source().equals(Source.VERIFIED.word()) ? "" : in.inBrackets(row.source());
        page.line(
                0,
                row.policy() + " " + row.clause() + "  ",
                in.pick(row.printedZh(), row.printedEn()) + "  " + row.status() + reason + source);
        page.line(INDENT, row.summaryZh());
        page.line(INDENT, row.summaryEn());
        row.rules().forEach(rule -> page.line(INDENT, in.pick("规则：", "rule: "), rule));
    }

    private static String json(List<ClauseRow> rows) throws JsonProcessingException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
    }
}
