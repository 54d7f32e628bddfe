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

/** Writes what was measured as tables of ratios. */
public final class Report {

    private static final List<String> PROGRAMS =
            List.of("cold-start", "edit-in-use", "policies", "cases-time", "cases-heap");

    /** In each round every benchmark ran once, in a JVM of its own. */
    private final List<Map<String, Double>> times = new ArrayList<>();

    private final List<Map<String, Double>> allocations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** @param arguments directory with results, file to write, command that measured */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Report report = new Report();
        try (DirectoryStream<Path> rounds = Files.newDirectoryStream(directory, "jmh-*.json")) {
            for (Path round : rounds) {
                report.read(new ObjectMapper().readTree(round.toFile()));
            }
        }
        report.head(arguments[2]);
        report.jiangsu();
        report.violations();
        report.alternatives();
        PROGRAMS.forEach(name -> report.table(Results.read(directory.resolve(name + ".json"))));
        Files.writeString(Path.of(arguments[1]), report.text);
    }

    private void read(JsonNode round) {
        Map<String, Double> time = new HashMap<>();
        Map<String, Double> allocation = new HashMap<>();
        for (JsonNode run : round) {
            StringBuilder name = new StringBuilder(run.get("benchmark").asText().replaceAll(".*\\.(\\w+\\.)", "$1"));
            run.path("params").forEach(value -> name.append(' ').append(value.asText()));
            time.put(name.toString(), run.get("primaryMetric").get("score").asDouble());
            allocation.put(
                    name.toString(),
                    run.get("secondaryMetrics")
                            .get("gc.alloc.rate.norm")
                            .get("score")
                            .asDouble());
        }
        times.add(time);
        allocations.add(allocation);
    }

    private void head(String command) {
        line("# Benchmarks");
        line("");
        line(
                "Written by `%s` on %s: %d cores, JDK %s, %s, %d rounds. Ratios only; they carry over to other machines better"
                        + " than times.",
                command,
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                times.size());
        line(
                "A ratio is the median of several runs; in brackets are the least and the most. What JMH measured is compared"
                        + " within a round, in which each benchmark ran once, in a JVM of its own.");
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

    private void growth(String what, String way, List<Map<String, Double>> measured) {
        section("The same thousand violations, so many in each case: " + what, "times that in a case of one");
        for (String count : List.of("1", "10", "100", "1000")) {
            row(count, measured, "GrowthBenchmark." + way + " " + count, "GrowthBenchmark." + way + " 1");
        }
    }

    private void alternatives() {
        section("51 rules about breaches, by what one might use instead", "times by hand");
        alternatives(Alternative.BY_HAND, List.of(Alternative.values()));
        section("The same, beside plain Drools", "times plain Drools");
        alternatives(Alternative.PLAIN_DROOLS, List.of(Alternative.PLAIN_DROOLS, Alternative.OURS));
        line("");
        line(
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

    private void row(String what, List<Map<String, Double>> rounds, String name, String base) {
        row(Row.of(
                what,
                rounds.stream()
                        .map(round -> measured(round, name) / measured(round, base))
                        .toList()));
    }

    private static double measured(Map<String, Double> round, String name) {
        return Objects.requireNonNull(round.get(name), name);
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
