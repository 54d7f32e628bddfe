package io.github.dingdianrules.workbench.watch;

import io.github.dingdianrules.casefiles.TestResult;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.workbench.impact.ImpactText;
import io.github.dingdianrules.workbench.lint.LintText;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the user was told already, so that only the rest is told. Tests and impact stay known while a directory is of no use. */
public final class News {

    /** Beyond these only the cases are named: one figure may fail a hundred. */
    private static final int MOST_TOLD = 3;

    private final Path directory;
    private final Language in;
    private Map<String, Fault> faults = Map.of();
    private List<String> problems = List.of();
    private Map<String, TestResult> failing = Map.of();
    private Map<List<String>, ImpactText.Item> impact = Map.of();

    public News(Path directory, Language in) {
        this.directory = directory;
        this.in = in;
    }

    /** @return the figures of it all, in a line or two */
    public String summary(Findings now) {
        long errors = now.faults().stream().filter(Fault::isError).count()
                + now.problems().size();
        if (now.outcome().isEmpty()) {
            return in.pick("不能使用：错误 ", "cannot be used: errors ") + errors;
        }
        Findings.Outcome outcome = now.outcome().get();
        long failed = outcome.tests().stream().filter(TestResult::failed).count();
        return String.format(
                        in.pick("核对 %d，不符 %d；", "checked %d, failed %d; "),
                        outcome.tests().size(),
                        failed)
                + text(outcome).summary();
    }

    /** @return what was not so when it was asked last, a line or more each; empty where nothing is otherwise */
    public String since(Findings now) {
        StringBuilder news = new StringBuilder();
        faults(now, news);
        now.outcome().ifPresent(outcome -> {
            tests(outcome.tests(), news);
            impact(text(outcome), news);
        });
        return news.toString();
    }

    private ImpactText text(Findings.Outcome outcome) {
        return new ImpactText(outcome.impact(), outcome.before(), outcome.after(), in);
    }

    private void faults(Findings now, StringBuilder news) {
        Map<String, Fault> found = new LinkedHashMap<>();
        for (Fault fault : now.faults()) {
            // Not by its place, which shifts with every line above it.
            String name = fault.file() + " " + fault.code() + " " + fault.en();
            while (found.putIfAbsent(name, fault) != null) {
                name += " again";
            }
        }
        found.forEach((name, fault) -> {
            if (!faults.containsKey(name)) {
                line(news, "+ ", LintText.line(directory, fault, in));
            }
        });
        faults.forEach((name, fault) -> {
            if (!found.containsKey(name)) {
                line(news, "- ", in.pick("已消除：", "gone: ") + LintText.line(directory, fault, in));
            }
        });
        now.problems().stream().filter(it -> !problems.contains(it)).forEach(it -> line(news, "+ ", it));
        problems.stream()
                .filter(it -> !now.problems().contains(it))
                .forEach(it -> line(news, "- ", in.pick("已消除：", "gone: ") + it));
        faults = found;
        problems = now.problems();
    }

    private void tests(List<TestResult> results, StringBuilder news) {
        Map<String, TestResult> failed = new LinkedHashMap<>();
        results.stream().filter(TestResult::failed).forEach(result -> failed.put(result.caseId(), result));
        List<TestResult> fresh = failed.values().stream()
                .filter(result -> failing.get(result.caseId()) == null
                        || !failing.get(result.caseId()).failures().equals(result.failures()))
                .toList();
        for (int i = 0; i < Math.min(fresh.size(), MOST_TOLD); i++) {
            TestResult result = fresh.get(i);
            line(news, "✗ ", result.caseId() + in.pick(" 与预期不符  ", " is not as expected  ") + result.source());
            result.failures().forEach(failure -> line(news, "    ", failure.replace("\n", "\n    ")));
        }
        if (fresh.size() > MOST_TOLD) {
            row(news, in.pick("✗ 另有不符：", "✗ also not as expected: "), ids(fresh.subList(MOST_TOLD, fresh.size())));
        }
        List<String> mended =
                failing.keySet().stream().filter(id -> !failed.containsKey(id)).toList();
        if (!mended.isEmpty()) {
            row(news, in.pick("✓ 不再不符：", "✓ no longer failing: "), mended);
        }
        failing = failed;
    }

    private void impact(ImpactText text, StringBuilder news) {
        Map<List<String>, ImpactText.Item> items = new LinkedHashMap<>();
        text.items().forEach(item -> items.put(item.name(), item));
        items.forEach((name, item) -> {
            ImpactText.Item known = impact.get(name);
            if (known == null || !known.shown().equals(item.shown())) {
                line(news, known == null ? "+ " : "~ ", indented(item.place() + item.text()));
            }
        });
        impact.forEach((name, item) -> {
            if (!items.containsKey(name)) {
                line(news, "- ", in.pick("不再有：", "no longer: ") + indented(item.place() + "  " + item.what()));
            }
        });
        impact = items;
    }

    private static List<String> ids(List<TestResult> results) {
        return results.stream().map(TestResult::caseId).toList();
    }

    private static void row(StringBuilder news, String lead, List<String> ids) {
        news.append(new Page().items(0, lead, ids, " "));
    }

    private static String indented(String lines) {
        return lines.stripTrailing().replace("\n", "\n  ");
    }

    private static void line(StringBuilder news, String mark, String text) {
        news.append(mark).append(text).append('\n');
    }
}
