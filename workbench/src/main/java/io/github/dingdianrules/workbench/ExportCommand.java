package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.PolicyExport;
import io.github.dingdianrules.workbench.text.Language;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a policy out as a directory that can be edited. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    private String policy;

    @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "dir")
    private Path directory;

    @Override
    public Integer call() {
        PolicyExport export = PolicyExport.of(policy);
        export.to(directory);
        Language in = dingdian.language();
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                in.pick("已写出 %s：规则文件 %d，案卷文件 %d；从 %s 读起", "written %s: rule files %d, case files %d; start with %s"),
                directory,
                export.names().stream().filter(name -> name.endsWith(".drl")).count(),
                export.names().stream()
                        .filter(name -> name.startsWith("cases/"))
                        .count(),
                directory.resolve("README.md")));
        out.println(in.pick("修改之后：", "after an edit: ") + "dingdian lint " + directory);
        return ExitCode.DONE;
    }
}
