package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.TestResult;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.Baseline;
import io.github.dingdianrules.regression.CaseComparison;
import io.github.dingdianrules.regression.CaseDifference;
import io.github.dingdianrules.regression.Comparison;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.workbench.compare.ComparisonCsv;
import io.github.dingdianrules.workbench.compare.ComparisonHtml;
import io.github.dingdianrules.workbench.compare.ComparisonJson;
import io.github.dingdianrules.workbench.compare.ComparisonText;
import io.github.dingdianrules.workbench.text.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

/** The same cases under several policies: where they decide otherwise, and which clauses cause it. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

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

    @Option(names = "--against", paramLabel = "ID", defaultValue = PolicyChoice.YARDSTICK)
    private String against;

    @Option(names = "--html", paramLabel = "FILE")
    private Path html;

    @Option(names = "--csv", paramLabel = "FILE")
    private Path csv;

    @Option(names = "--json", paramLabel = "FILE")
    private Path json;

    @Option(names = "--junit", paramLabel = "FILE")
    private Path junit;

    @Option(names = "--baseline", paramLabel = "FILE")
    private Path baseline;

    @Override
    public Integer call() throws IOException {
        List<CaseEntry> cases = policies.cases(paths, spec);
        PolicyEngine yardstick = policies.engine(PolicyChoice.YARDSTICK);
        List<PolicyEngine> chosen = policies.engines();
        List<PolicyEngine> compared = new ArrayList<>(chosen);
        compared.add(policies.engine(against));
        Map<String, OfficialText> official = texts.of(compared);
        Comparison comparison = new Comparison(yardstick, policies.engine(against), chosen);
        List<CaseComparison> results = cases.stream().map(comparison::of).toList();
        PrintWriter out = spec.commandLine().getOut();
        Language in = dingdian.language();
        out.print(baseline == null ? ComparisonText.write(results, in) : sinceBaseline(results, in));
        List<CaseComparison> unexplained =
                results.stream().filter(CaseComparison::isUnexplained).toList();
        out.println(summary(results, unexplained.size(), in));
        out.flush();
        if (html != null) {
            Reports.write(html, ComparisonHtml.write(results, chosen, official));
        }
        if (csv != null) {
            Reports.write(csv, ComparisonCsv.write(results));
        }
        if (json != null) {
            Reports.write(json, ComparisonJson.write(results));
        }
        if (junit != null) {
            JUnitReport.write(tests(results), junit);
        }
        return results.isEmpty() || !unexplained.isEmpty() ? ExitCode.EXPECTATION_FAILED : ExitCode.DONE;
    }

    /** Records the decisions where nothing is recorded yet; otherwise tells what changed since, clause by clause. */
    private String sinceBaseline(List<CaseComparison> results, Language in) throws IOException {
        Baseline now = Baseline.of(results);
        if (!Files.exists(baseline)) {
            Reports.write(baseline, now.write());
            return in.pick("已记录基线 ", "baseline recorded in ") + baseline + "\n";
        }
        List<Baseline.Change> changes =
                Baseline.read(baseline.toString(), Files.readString(baseline)).changesTo(now);
        StringBuilder text = new StringBuilder();
        String heading = "";
        for (Baseline.Change change : changes) {
            String clause = change.policy() + " " + change.clause();
            if (!clause.equals(heading)) {
                text.append(clause).append('\n');
                heading = clause;
            }
            text.append(change.appeared() ? "  + " : "  - ")
                    .append(change.caseId())
                    .append("  ")
                    .append(change.decision())
                    .append('\n');
        }
        return text.append(in.pick("自基线以来的变化：", "changes since the baseline: "))
                .append(changes.size())
                .append('\n')
                .toString();
    }

    private static String summary(List<CaseComparison> results, int unexplained, Language in) {
        long differences = results.stream()
                .flatMap(result -> result.differences().values().stream())
                .mapToLong(List::size)
                .sum();
        return String.format(
                in.pick("案卷 %d，差异 %d，未能解释的案卷 %d", "cases %d, differences %d, cases with an unexplained one %d"),
                results.size(),
                differences,
                unexplained);
    }

    private static List<TestResult> tests(List<CaseComparison> results) {
        List<TestResult> tests = new ArrayList<>();
        for (CaseComparison result : results) {
            result.differences().forEach((policy, differences) -> {
                List<String> failures = differences.stream()
                        .filter(difference -> difference.cause() == CaseDifference.Cause.UNEXPLAINED)
                        .map(difference -> "unexplained: " + difference.kinds() + " " + difference.subject() + " "
                                + difference.clausesHere() + " / " + difference.clausesThere())
                        .toList();
                tests.add(new TestResult(
                        result.entry().id(), policy, result.entry().source(), failures, Duration.ZERO));
            });
        }
        return tests;
    }
}
