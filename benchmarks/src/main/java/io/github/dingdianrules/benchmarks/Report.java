package io.github.dingdianrules.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Writes what was measured as tables of ratios. */
public final class Report {

    private static final List<String> PROGRAMS =
            List.of("cold-start", "edit-in-use", "policies", "cases-time", "cases-heap");

    /** A time with the half-width of its 99.9 % confidence interval. */
    private record Score(double time, double error) {

        String per(Score base) {
            if (this == base) {
                return number(1);
            }
            double ratio = time / base.time;
            double spread = ratio * Math.hypot(error / time, base.error / base.time);
            return Double.isNaN(spread) ? number(ratio) : number(ratio) + " ± " + number(spread);
        }
    }

    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, Score> allocations = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Report(JsonNode jmh) {
        for (JsonNode run : jmh) {
            StringBuilder name = new StringBuilder(run.get("benchmark").asText().replaceAll(".*\\.(\\w+\\.)", "$1"));
            run.path("params").forEach(value -> name.append(' ').append(value.asText()));
            scores.put(name.toString(), score(run.get("primaryMetric")));
            allocations.put(name.toString(), score(run.get("secondaryMetrics").get("gc.alloc.rate.norm")));
        }
    }

    private static Score score(JsonNode metric) {
        return new Score(
                metric.get("score").asDouble(), metric.get("scoreError").asDouble());
    }

    /** @param arguments directory with results, file to write, command that measured */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Report report = new Report(
                new ObjectMapper().readTree(directory.resolve("jmh.json").toFile()));
        report.head(arguments[2]);
        report.jiangsu();
        report.violations();
        report.alternatives();
        PROGRAMS.forEach(name -> report.table(Results.read(directory.resolve(name + ".json"))));
        Files.writeString(Path.of(arguments[1]), report.text);
    }

    private void head(String command) {
        line("# Benchmarks");
        line("");
        line(
                "Written by `%s` on %s: %d cores, JDK %s, %s. Ratios only; they carry over to other machines better than times.",
                command,
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.arch"));
        line(
                "± is the half-width of the 99.9 %% confidence interval, as JMH gives it; in brackets are the least and the most of"
                        + " several runs.");
    }

    private void jiangsu() {
        Score rules = score("JiangsuBenchmark.rules");
        Score byHand = score("JiangsuBenchmark.byHand");
        section("Jiangsu, all rules, over all its cases", "times by hand");
        row("by hand, in plain Java, without grounds, remedies and receipt", byHand.per(byHand));
        row("by the rules, with grounds", rules.per(byHand));
        row(
                "and every ground in words",
                score("JiangsuBenchmark.rulesWithGroundsTold").per(byHand));
        section("Allocation for a case", "times by hand");
        Score lean = allocation("byHand");
        row("by hand", lean.per(lean));
        row("by the rules, with grounds", allocation("rules").per(lean));
        row("and every ground in words", allocation("rulesWithGroundsTold").per(lean));
        section("Two threads", "times the time for a case in one");
        row("by hand", score("JiangsuBenchmark.byHandOnTwoThreads").per(byHand));
        row("by the rules", score("JiangsuBenchmark.rulesOnTwoThreads").per(rules));
    }

    private void violations() {
        growth("time for a violation, by the rules", "rules", scores);
        growth("time for a violation, by hand", "byHand", scores);
        growth("allocation for a violation, by the rules", "rules", allocations);
    }

    private void growth(String what, String way, Map<String, Score> measured) {
        section("The same thousand violations, so many in each case: " + what, "times that in a case of one");
        Score one = of(measured, "GrowthBenchmark." + way + " 1");
        for (String count : List.of("1", "10", "100", "1000")) {
            row(count, of(measured, "GrowthBenchmark." + way + " " + count).per(one));
        }
    }

    private void alternatives() {
        section("51 rules about breaches, by what one might use instead", "times by hand");
        Score byHand = score("AlternativesBenchmark.decide BY_HAND");
        for (String name : List.of("BY_HAND", "OURS", "PLAIN_DROOLS", "EASY_RULES", "EVRETE")) {
            row(
                    name.toLowerCase(Locale.ROOT).replace('_', ' '),
                    score("AlternativesBenchmark.decide " + name).per(byHand));
        }
        line("");
        line(
                "All of them give the same verdicts, pending ones too. Ours alone gives terms, grounds, missing facts, outcomes"
                        + " and a receipt, and applies the compiled rules without a session (adr/0012). Plain Drools is its"
                        + " executable model with a new session for each case; the conditions of Easy Rules and Evrete are plain Java.");
    }

    private void table(Results results) {
        section(results.title(), results.unit());
        for (Results.Row row : results.rows()) {
            String spread =
                    row.least() == row.most() ? "" : " [" + number(row.least()) + ", " + number(row.most()) + "]";
            row(row.what(), number(row.median()) + spread);
        }
    }

    private Score allocation(String way) {
        return of(allocations, "JiangsuBenchmark." + way);
    }

    private Score score(String name) {
        return of(scores, name);
    }

    private static Score of(Map<String, Score> measured, String name) {
        return Objects.requireNonNull(measured.get(name), name);
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
