package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.authoring.LivePolicy;
import io.github.dingdianrules.authoring.PolicyExport;
import io.github.dingdianrules.authoring.Reload;
import io.github.dingdianrules.benchmarks.Results.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From saving an edited rule to its use in a process that runs: checked, compiled, tested against all cases beside it. */
public final class EditInUse {

    private static final String FILE = "measures.drl";
    private static final String RULE = "rule \"苏 42 约谈三类负责人之一";

    private EditInUse() {}

    /** @param arguments directory for results, number of edits */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("edited");
        PolicyExport.of("jiangsu").to(directory);
        String text = Files.readString(directory.resolve(FILE));
        List<Double> seconds = new ArrayList<>();
        Results results = Results.of("An edit in use", "times the whole policy");
        long start = System.nanoTime();
        try (LivePolicy live = LivePolicy.open(directory, reload -> {})) {
            results.add(new Row("the whole policy, in a JVM just started", List.of((System.nanoTime() - start) / 1e9)));
            for (int edit = 0; edit < Integer.parseInt(arguments[1]); edit++) {
                Files.writeString(directory.resolve(FILE), text.replace(RULE, RULE + edit));
                Reload reload = live.reload();
                if (!reload.accepted()) {
                    throw new IllegalStateException(String.join("\n", reload.problems()));
                }
                seconds.add(reload.took().toNanos() / 1e9);
            }
        }
        results.add(new Row("one rule edited", seconds));
        results.inProportion().write(Path.of(arguments[0]), "edit-in-use");
    }
}
