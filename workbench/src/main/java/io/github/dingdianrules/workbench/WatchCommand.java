package io.github.dingdianrules.workbench;

import io.github.dingdianrules.workbench.watch.Findings;
import io.github.dingdianrules.workbench.watch.Looks;
import io.github.dingdianrules.workbench.watch.News;
import io.github.dingdianrules.workbench.watch.Rerun;
import io.github.dingdianrules.workbench.watch.Watch;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Follows a directory with edited rules and tells after each save what has changed. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private EditedChoice choice;

    @Option(names = "--once")
    private boolean once;

    @Override
    public Integer call() {
        Rerun rerun = new Rerun(choice.directory(), choice.otherCases(), choice::after, choice::before);
        News news = new News(choice.directory(), dingdian.language());
        Watch watch = new Watch(
                rerun::now, news, Clock.systemDefaultZone(), spec.commandLine().getOut(), dingdian.language());
        if (once) {
            return code(watch.once());
        }
        List<Path> paths = new ArrayList<>(choice.otherCases());
        paths.add(choice.directory());
        watch.follow(new Looks(paths));
        return ExitCode.DONE;
    }

    private static int code(Findings found) {
        if (found.outcome().isEmpty()) {
            return ExitCode.BAD_USAGE_OR_INPUT;
        }
        return found.passed() ? ExitCode.DONE : ExitCode.EXPECTATION_FAILED;
    }
}
