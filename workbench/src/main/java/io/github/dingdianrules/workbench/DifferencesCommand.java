package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.ClauseTable;
import io.github.dingdianrules.regression.Figures;
import io.github.dingdianrules.workbench.differences.DifferencesCsv;
import io.github.dingdianrules.workbench.differences.DifferencesJson;
import io.github.dingdianrules.workbench.differences.DifferencesMarkdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows where the policies themselves differ: clause beside clause, and the figures in their rules. */
@Command(name = "differences")
final class DifferencesCommand implements Callable<Integer> {

    enum Format {
        MARKDOWN,
        CSV,
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
    private PolicyChoice policies;

    @Option(names = "--against", paramLabel = "ID", defaultValue = PolicyChoice.YARDSTICK)
    private String against;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", paramLabel = "markdown|csv|json", defaultValue = "markdown")
    private Format format;

    @Override
    public Integer call() throws JsonProcessingException {
        List<PolicyEngine> columns = new ArrayList<>();
        columns.add(policies.engine(against));
        policies.engines().stream()
                .filter(engine -> !engine.policy().id().equals(against))
                .forEach(columns::add);
        ClauseTable table = ClauseTable.of(policies.engine(PolicyChoice.YARDSTICK), columns);
        List<ClauseTable.Row> rows = all ? table.rows() : table.differences();
        Figures figures = Figures.of(columns, table.prefixes());
        spec.commandLine()
                .getOut()
                .print(
                        switch (format) {
                            case MARKDOWN ->
                                DifferencesMarkdown.write(table.policies(), rows, figures, dingdian.language());
                            case CSV -> DifferencesCsv.write(rows);
                            case JSON -> DifferencesJson.write(table.policies(), rows, figures);
                        });
        return ExitCode.DONE;
    }
}
