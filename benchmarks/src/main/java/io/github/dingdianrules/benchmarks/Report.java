package io.github.dingdianrules.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.benchmarks.Results.Row;
import io.github.dingdianrules.benchmarks.alternatives.Alternative;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes what was measured as tables of ratios. */
public final class Report {

    private static final List<String> PROGRAMS =
            List.of("cold-start", "edit-in-use", "policies", "cases-time", "cases-heap");

    private static final Map<String, String> NOTES = Map.of(
            "policies",
            "The caches of the processor hold the rules of a policy or two. Going from one to the next with each case costs"
                    + " that much, and block by block next to nothing.",
            "cases-time",
            "A batch is a JVM of its own: the longer it runs, the more of it the JVM has compiled.");

    private final Map<String, Row> times = new HashMap<>();
    private final Map<String, Row> allocations = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** @param arguments directory with results, file to write, command that measured */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Report report = new Report();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "jmh-*.json")) {
            for (Path file : files) {
                report.read(new ObjectMapper().readTree(file.toFile()));
            }
        }
        report.head(arguments[2]);
        report.jiangsu();
        report.violations();
        report.alternatives();
        PROGRAMS.forEach(name -> {
            report.table(Results.read(directory.resolve(name + ".json")));
            Optional.ofNullable(NOTES.get(name)).ifPresent(report::note);
        });
        Files.writeString(Path.of(arguments[1]), report.text);
    }

    private void read(JsonNode benchmarks) {
        for (JsonNode benchmark : benchmarks) {
            StringBuilder name =
                    new StringBuilder(benchmark.get("benchmark").asText().replaceAll(".*\\.(\\w+\\.)", "$1"));
            benchmark.path("params").forEach(value -> name.append(' ').append(value.asText()));
            times.put(name.toString(), row(benchmark.get("primaryMetric")));
            allocations.put(
                    name.toString(), row(benchmark.get("secondaryMetrics").get("gc.alloc.rate.norm")));
        }
    }

    private static Row row(JsonNode metric) {
        List<Double> iterations = new ArrayList<>();
        metric.get("rawData").get(0).forEach(iteration -> iterations.add(iteration.asDouble()));
        return new Row("", iterations);
    }

    private void head(String command) {
        line("# Benchmarks");
        line("");
        line(
                "Written by `%s` on %s: %d cores, JDK %s, %s. Ratios only; they carry over to other machines better"
                        + " than times.",
                command,
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.arch"));
        line(
                "A ratio is the median of several runs; in brackets are the least and the most. What is compared ran in turns (warm JVMs"
                        + " beside each other, an iteration of JMH each; a start each; a pass each), and a ratio is of two runs of the"
                        + " same turn. An edit is held against the whole policy, read once; a batch ran once.");
    }

    private void jiangsu() {
        String byHand = "JiangsuBenchmark.byHand";
        String rules = "JiangsuBenchmark.rules";
        String told = "JiangsuBenchmark.rulesWithGroundsTold";
        section("Jiangsu, all rules, over all its cases", "times by hand");
        row("by hand, in plain Java, without grounds, remedies and receipt", times, byHand, byHand);
        row("by the rules, with grounds", times, rules, byHand);
        row("and every ground in words", times, told, byHand);
        section("Allocation for a case", "times by hand");
        row("by hand", allocations, byHand, byHand);
        row("by the rules, with grounds", allocations, rules, byHand);
        row("and every ground in words", allocations, told, byHand);
        section("Two threads", "times the time for a case in one");
        row("by hand", times, "JiangsuBenchmark.byHandOnTwoThreads", byHand);
        row("by the rules", times, "JiangsuBenchmark.rulesOnTwoThreads", rules);
    }

    private void violations() {
        growth("time for a violation, by the rules", "rules", times);
        growth("time for a violation, by hand", "byHand", times);
        growth("allocation for a violation, by the rules", "rules", allocations);
    }

    private void growth(String what, String way, Map<String, Row> measured) {
        section("The same thousand violations, so many in each case: " + what, "times that in a case of one");
        for (int count : GrowthBenchmark.VIOLATIONS) {
            row(
                    Integer.toString(count),
                    measured,
                    "GrowthBenchmark." + way + " " + count,
                    "GrowthBenchmark." + way + " 1");
        }
    }

    private void alternatives() {
        section("51 rules about breaches, by what one might use instead", "times by hand");
        alternatives(Alternative.BY_HAND, List.of(Alternative.values()));
        section("The same, beside plain Drools", "times plain Drools");
        alternatives(Alternative.PLAIN_DROOLS, List.of(Alternative.PLAIN_DROOLS, Alternative.OURS));
        note(
                "All of them give the same verdicts, pending ones too. Ours alone gives terms, grounds, missing facts, outcomes"
                        + " and a receipt, and applies the compiled rules without a session (adr/0012). Plain Drools is its"
                        + " executable model with a new session for each case; the conditions of Easy Rules and Evrete are plain Java.");
    }

    private void alternatives(Alternative base, List<Alternative> alternatives) {
        for (Alternative alternative : alternatives) {
            row(
                    alternative.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    times,
                    "AlternativesBenchmark.decide " + alternative,
                    "AlternativesBenchmark.decide " + base);
        }
    }

    private void table(Results results) {
        section(results.title(), results.unit());
        results.rows().forEach(this::row);
    }

    private void note(String words) {
        line("");
        line("%s", words);
    }

    private void row(String what, Map<String, Row> measured, String name, String base) {
        row(new Row(what, measured(measured, name).per(measured(measured, base)).runs()));
    }

    private static Row measured(Map<String, Row> measured, String name) {
        return Objects.requireNonNull(measured.get(name), name);
    }

    private void row(Row row) {
        String spread = row.least() == row.most() ? "" : " [" + number(row.least()) + ", " + number(row.most()) + "]";
        row(row.what(), number(row.median()) + spread);
    }

    private void section(String title, String unit) {
        line("");
        line("## %s", title);
        line("");
        row("", unit);
        row("---", "---");
    }

    private void row(String what, String figure) {
        line("| %s | %s |", what, figure);
    }

    private void line(String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
