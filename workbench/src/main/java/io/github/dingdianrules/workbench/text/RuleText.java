package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.explain.MatterExplanation;
import io.github.dingdianrules.explain.OtherMatter;
import io.github.dingdianrules.explain.RuleExplanation;
import io.github.dingdianrules.explain.Selection;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes how one rule looked at a case. */
final class RuleText {

    private static final int STEP = 2;

    /** Matters alike are summed up beyond this. */
    private static final int MOST_NAMED = 3;

    private final CaseFile file;
    private final Page page;
    private final Language language;

    RuleText(CaseFile file, Page page, Language language) {
        this.file = file;
        this.page = page;
        this.language = language;
    }

    void write(RuleExplanation rule) {
        String through = rule.through()
                .map(clause -> language.inBrackets(
                        language.of(Phrase.THROUGH) + " " + language.pick(clause.zh(), clause.en())))
                .orElse("");
        page.blank().line(STEP, language.introducing(Phrase.RULE), rule.name() + through + "  " + rule.at());
        page.line(STEP + STEP, language.introducing(Phrase.ASKED_ABOUT), about(rule));
        rule.matters().forEach(this::matter);
        others(rule.others())
                .forEach(line -> page.line(STEP + STEP, "· " + language.introducing(Phrase.NOT_ABOUT), line));
    }

    /** @return which constraints keep the rule from the matters of its sort, or that there are none */
    String whyNotConcerned(RuleExplanation rule) {
        return rule.others().isEmpty()
                ? language.pair(language.of(Phrase.NONE_ON_FILE), language.of(rule.sort()))
                : String.join(language.semicolon(), others(rule.others()));
    }

    /** One line for each matter the rule is about. */
    void line(RuleExplanation rule) {
        for (MatterExplanation matter : rule.matters()) {
            String change = matter.holds().possible() ? "" : WaysText.first(matter, language);
            page.line(
                    STEP,
                    GroundsText.mark(matter.holds().value()),
                    rule.name()
                            + "  "
                            + FactLabels.of(matter.subject(), language)
                            + (change.isEmpty() ? "" : language.pick("　须：", "  needs: ") + change));
        }
    }

    private String about(RuleExplanation rule) {
        return language.of(rule.sort())
                + (rule.selections().isEmpty()
                        ? ""
                        : language.inBrackets(String.join(language.pick("，", ", "), rule.selections())));
    }

    private void matter(MatterExplanation matter) {
        page.line(
                STEP + STEP,
                GroundsText.mark(matter.holds().value()),
                language.pair(
                        Subjects.of(file, matter.subject(), language) + from(matter.from()),
                        language.of(answer(matter.holds().value()))));
        GroundsText.write(matter.condition(), 3 * STEP, page, language);
        new WaysText(page, 3 * STEP, language).write(matter);
    }

    private String from(List<ClauseId> clauses) {
        return clauses.isEmpty()
                ? ""
                : language.inBrackets(language.of(Phrase.FROM_DECISION)
                        + " "
                        + String.join(
                                " → ", clauses.stream().map(ClauseId::text).toList()));
    }

    private static Phrase answer(Truth.Value value) {
        return switch (value) {
            case TRUE -> Phrase.HOLDS;
            case FALSE -> Phrase.FAILS;
            case UNKNOWN -> Phrase.HOLDS_OPEN;
        };
    }

    private List<String> others(List<OtherMatter> others) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        others.forEach(other -> byReason.computeIfAbsent(reason(other.unmet()), reason -> new ArrayList<>())
                .add(FactLabels.of(other.subject(), language) + from(other.from())));
        return byReason.entrySet().stream()
                .map(entry -> named(entry.getValue()) + language.pick("，", ", ") + entry.getKey())
                .toList();
    }

    private String named(List<String> subjects) {
        return language.row(subjects.stream().limit(MOST_NAMED).toList())
                + (subjects.size() > MOST_NAMED ? language.of(Phrase.AND_MORE, subjects.size()) : "");
    }

    private String reason(Selection unmet) {
        return language.of(Phrase.NOT_MET, unmet.text())
                + (unmet.path().isEmpty()
                        ? ""
                        : language.inBrackets(language.of(Phrase.NOW, Values.of(unmet.actual(), language))));
    }
}
