package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.ExpectationRun;
import io.github.dingdianrules.casefiles.TestResult;
import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs what case files expect of each policy. That nothing at all was expected is a failure too. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PolicyChoice policies;

    @Parameters(paramLabel = "PATH", arity = "0..*", descriptionKey = "paths")
    private List<Path> paths;

    @Option(names = "--junit", paramLabel = "FILE")
    private Path junit;

    @Override
    public Integer call() {
        List<CaseEntry> cases = policies.cases(paths, spec);
        List<TestResult> results =
                new ExpectationRun(policies.engines(), policies.policies().available()).of(cases);
        List<TestResult> failed = results.stream().filter(TestResult::failed).toList();
        PrintWriter out = spec.commandLine().getOut();
        failed.forEach(result -> print(result, out));
        out.println(summary(cases.size(), results.size(), failed.size()));
        if (junit != null) {
            out.flush(); // the results are told even where the report cannot be written
            JUnitReport.write(results, junit);
        }
        return results.isEmpty() || !failed.isEmpty() ? ExitCode.EXPECTATION_FAILED : ExitCode.DONE;
    }

    private static void print(TestResult result, PrintWriter out) {
        out.println("✗ " + result.caseId() + " [" + result.policy() + "] " + result.source());
        result.failures().forEach(failure -> out.println("    " + failure.replace("\n", "\n    ")));
    }

    private String summary(int cases, int results, int failed) {
        Language in = dingdian.language();
        if (results == 0) {
            return in.pick(
                    "不通过：" + cases + " 个案卷均未写明对所选文件的预期（expect）",
                    "failed: none of the " + cases + " cases expects anything of the chosen policies (expect)");
        }
        return String.format(
                in.pick("案卷 %d，核对 %d：符合 %d，不符 %d", "cases %d, checked %d: as expected %d, failed %d"),
                cases,
                results,
                results - failed,
                failed);
    }
}
