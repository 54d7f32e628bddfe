package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.alternatives.Alternative;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.openjdk.jmh.Main;

/**
 * Runs what is compared in JVMs beside each other, one iteration of each in turn: a machine that is fast for some seconds and slow
 * for some is then as fast for the one as for the other.
 */
public final class InTurns {

    private static final List<List<String>> COMPARED = List.of(
            Arrays.stream(Alternative.values())
                    .map(alternative -> "AlternativesBenchmark.decide alternative=" + alternative)
                    .toList(),
            List.of(
                    "JiangsuBenchmark.byHand",
                    "JiangsuBenchmark.rules",
                    "JiangsuBenchmark.rulesWithGroundsTold",
                    "JiangsuBenchmark.byHandOnTwoThreads",
                    "JiangsuBenchmark.rulesOnTwoThreads"),
            growth("rules"),
            growth("byHand"));

    private InTurns() {}

    private static List<String> growth(String way) {
        return GrowthBenchmark.VIOLATIONS.stream()
                .map(count -> "GrowthBenchmark." + way + " violations=" + count)
                .toList();
    }

    /** @param arguments directory for results, options for JMH */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        List<String> options = List.of(arguments).subList(1, arguments.length);
        for (List<String> compared : COMPARED) {
            List<Contestant> contestants = new ArrayList<>();
            for (String benchmark : compared) {
                contestants.add(Contestant.start(benchmark, directory, options));
            }
            while (!contestants.isEmpty()) {
                for (Iterator<Contestant> each = contestants.iterator(); each.hasNext(); ) {
                    if (!each.next().takeTurn()) {
                        each.remove();
                    }
                }
            }
        }
    }

    private record Contestant(String benchmark, Process process, BufferedReader out) {

        static Contestant start(String benchmark, Path directory, List<String> options)
                throws IOException, InterruptedException {
            System.err.println(benchmark);
            String[] nameAndParameter = benchmark.split(" ");
            // Without a fork: this JVM is one.
            List<String> arguments = new ArrayList<>(List.of("-f 0 -foe true -prof gc -rf json".split(" ")));
            arguments.addAll(List.of(
                    "-rff", directory.resolve("jmh-" + benchmark + ".json").toString()));
            arguments.addAll(
                    List.of("-o", directory.resolve("jmh-" + benchmark + ".txt").toString()));
            arguments.addAll(options);
            if (nameAndParameter.length > 1) {
                arguments.addAll(List.of("-p", nameAndParameter[1]));
            }
            arguments.add("\\." + nameAndParameter[0] + "$");
            Process process = new Jvm()
                    .option("-D" + Turn.GIVEN + "=true")
                    // Several JVMs at once: they do not disturb each other, and have to fit.
                    .option("-Djmh.ignoreLock=true")
                    .option("-Xmx1g")
                    .start(Main.class, arguments.toArray(String[]::new));
            Contestant contestant = new Contestant(benchmark, process, process.inputReader());
            if (!contestant.waits()) {
                throw new IllegalStateException(benchmark + " takes no turns");
            }
            return contestant;
        }

        /** @return whether there is another one to come */
        boolean takeTurn() throws IOException, InterruptedException {
            OutputStream in = process.getOutputStream();
            in.write('\n');
            in.flush();
            return waits();
        }

        private boolean waits() throws IOException, InterruptedException {
            boolean waits = out.readLine() != null;
            if (!waits && process.waitFor() != 0) {
                throw new IllegalStateException(benchmark + " failed");
            }
            return waits;
        }
    }
}
