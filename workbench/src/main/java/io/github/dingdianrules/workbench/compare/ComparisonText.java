package io.github.dingdianrules.workbench.compare;

import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.regression.CaseComparison;
import io.github.dingdianrules.regression.CaseDifference;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import io.github.dingdianrules.workbench.text.Subjects;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The comparison to be read on a terminal: where each matter stands under each policy, then the differences. */
public final class ComparisonText {

    private static final int STEP = 2;

    private ComparisonText() {}

    public static String write(List<CaseComparison> results, Language in) {
        Page page = new Page();
        results.forEach(result -> write(result, page, in));
        return page.toString();
    }

    private static void write(CaseComparison result, Page page, Language in) {
        CaseFile file = result.entry().facts();
        page.rule('=').line(0, result.entry().id() + "  " + (file.title() == null ? "" : file.title()));
        standings(result)
                .forEach((matter, byPolicy) -> page.line(
                        STEP,
                        in.of(matter.topic()) + " " + Subjects.of(file, matter.subject(), in) + in.pick("：", ": "),
                        byPolicy.entrySet().stream()
                                .map(entry -> entry.getKey() + " "
                                        + in.of(entry.getValue().standing()))
                                .collect(Collectors.joining(in.semicolon()))));
        String against = result.against();
        result.differences()
                .forEach((policy, differences) ->
                        differences.forEach(difference -> line(difference, policy, against, page, in)));
        page.blank();
    }

    private static void line(CaseDifference difference, String policy, String against, Page page, Language in) {
        String mark = difference.cause() == CaseDifference.Cause.UNEXPLAINED ? "‼ " : "≠ ";
        page.line(
                STEP,
                mark + policy + " ",
                "[" + DifferenceText.kinds(difference, in) + "] " + DifferenceText.of(difference, policy, against, in));
    }

    /** Where each matter of the case stands under each policy. */
    static Map<Outcome, Map<String, Outcome>> standings(CaseComparison result) {
        Map<String, Outcome> first = new LinkedHashMap<>();
        Map<String, Map<String, Outcome>> standings = new LinkedHashMap<>();
        for (Map.Entry<String, Assessment> entry : result.assessments().entrySet()) {
            for (Outcome outcome : entry.getValue().outcomes()) {
                String matter = outcome.topic() + " " + outcome.subject();
                first.putIfAbsent(matter, outcome);
                standings.computeIfAbsent(matter, key -> new LinkedHashMap<>()).put(entry.getKey(), outcome);
            }
        }
        Map<Outcome, Map<String, Outcome>> byMatter = new LinkedHashMap<>();
        standings.forEach((matter, outcomes) -> byMatter.put(first.get(matter), outcomes));
        return byMatter;
    }
}
