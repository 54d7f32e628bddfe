package io.github.dingdianrules.workbench;

import io.github.dingdianrules.regression.Batch;
import io.github.dingdianrules.regression.BatchException;
import io.github.dingdianrules.regression.BatchOptions;
import io.github.dingdianrules.regression.BatchProgress;
import io.github.dingdianrules.workbench.text.Language;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Assesses any number of cases given as lines of JSON. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
    private static final long BETWEEN_LINES = 5_000_000_000L;
    private static final long KIB = 1024;

    @ParentCommand
    private Dingdian dingdian;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PolicyChoice policies;

    @Parameters(index = "0", paramLabel = "IN.jsonl", descriptionKey = "in")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT.jsonl", descriptionKey = "out")
    private Path out;

    @Option(names = "--shard", paramLabel = "i/n", defaultValue = "1/1")
    private String shard;

    @Option(names = "--threads", paramLabel = "N")
    private Integer threads;

    @Override
    public Integer call() {
        BatchProgress done = System.console() == null ? withLines() : withBar();
        spec.commandLine().getOut().println(summary(done));
        return done.rejected() > 0 ? ExitCode.BAD_USAGE_OR_INPUT : ExitCode.DONE;
    }

    private BatchProgress run(Consumer<BatchProgress> listener) {
        return Batch.run(policies.only(), in, out, options(), listener);
    }

    private BatchOptions options() {
        Matcher part = SHARD.matcher(shard);
        if (!part.matches()) {
            throw new BatchException("--shard: \"" + shard + "\" is no shard; write i/n with i from 1 to n, as in 2/4");
        }
        BatchOptions options =
                BatchOptions.whole().withShard(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)));
        return threads == null ? options : options.withThreads(threads);
    }

    private BatchProgress withBar() {
        ProgressBarBuilder builder =
                ProgressBar.builder().setTaskName("batch").setUnit(" KiB", KIB).setInitialMax(0);
        try (ProgressBar bar = builder.build()) {
            return run(progress -> {
                bar.maxHint(progress.total());
                bar.stepTo(progress.bytes());
            });
        }
    }

    private BatchProgress withLines() {
        long[] last = {System.nanoTime()};
        return run(progress -> {
            if (System.nanoTime() - last[0] >= BETWEEN_LINES) {
                last[0] = System.nanoTime();
                spec.commandLine().getErr().println(summary(progress));
                spec.commandLine().getErr().flush();
            }
        });
    }

    private String summary(BatchProgress progress) {
        Language in = dingdian.language();
        String rejects = progress.rejected() == 0 ? "" : in.pick("，见 ", "; see ") + Batch.rejects(out);
        return String.format(
                        in.pick("行 %d，已评定 %d，未能读取 %d", "lines %d, assessed %d, rejected %d"),
                        progress.lines(),
                        progress.assessed(),
                        progress.rejected())
                + rejects;
    }
}
