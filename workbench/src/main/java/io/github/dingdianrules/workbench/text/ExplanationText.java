package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.explain.ClauseExplanation;
import io.github.dingdianrules.explain.Explanation;
import io.github.dingdianrules.explain.RuleExplanation;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.texts.OfficialText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes why and why not: what was decided and on which grounds, then how each rule of the clauses looked at the case. */
public final class ExplanationText {

    private static final int STEP = 2;

    private final CaseFile file;
    private final ClauseLedger ledger;
    private final OfficialText official;
    private final Language language;
    private final Page page = new Page();

    private ExplanationText(CaseFile file, ClauseLedger ledger, OfficialText official, Language language) {
        this.file = file;
        this.ledger = ledger;
        this.official = official;
        this.language = language;
    }

    /** @return every element of every rule of the clauses, and what would have to be different, beside the official text */
    public static String full(
            CaseFile file, Explanation explanation, PolicyEngine engine, OfficialText official, Language in) {
        ExplanationText text = new ExplanationText(file, engine.ledger(), official, in);
        Heading.write(text.page, file, engine.policy(), in);
        text.decisions(explanation.decisions());
        text.section(Phrase.EXPLAINED);
        explanation.clauses().stream()
                .filter(clause ->
                        clause.rules().isEmpty() || clause.rules().stream().anyMatch(RuleExplanation::isConcerned))
                .forEach(text::clause);
        text.aboutNothing(explanation.rules());
        return text.page.blank().toString();
    }

    /** @return the decisions with their grounds, and one line for each rule that is about something in the case */
    public static String overview(
            CaseFile file, Explanation explanation, PolicyEngine engine, OfficialText official, Language in) {
        ExplanationText text = new ExplanationText(file, engine.ledger(), official, in);
        Heading.write(text.page, file, engine.policy(), in);
        text.decisions(explanation.decisions());
        text.section(Phrase.EXPLAINED);
        explanation.rules().forEach(rule -> new RuleText(text.file, text.page, in).line(rule));
        long others =
                explanation.rules().stream().filter(rule -> !rule.isConcerned()).count();
        text.page.blank().line(0, in.of(Phrase.NOT_ABOUT_THE_CASE, others));
        text.page.line(0, in.of(Phrase.ELEMENTS_BY_CLAUSE));
        return text.page.blank().toString();
    }

    private void decisions(List<Decision> decisions) {
        section(Phrase.DECISIONS);
        if (decisions.isEmpty()) {
            page.line(STEP, language.of(Phrase.NO_DECISIONS));
        }
        DecisionText text = new DecisionText(page, ledger, official, file.asOf(), language);
        int number = 0;
        String subject = null;
        for (Decision decision : decisions) {
            if (!decision.subject().equals(subject)) {
                subject = decision.subject();
                page.blank().line(0, Subjects.of(file, subject, language));
            }
            text.write(++number, decision);
        }
    }

    private void clause(ClauseExplanation clause) {
        ClauseEntry entry = clause.entry();
        page.blank()
                .line(
                        0,
                        language.pick(entry.printedZh(), entry.printedEn())
                                + language.inBrackets(language.pick(entry.zh(), entry.en())));
        OfficialLines.write(entry.id(), official, STEP, page, language);
        clause.rules().stream()
                .filter(RuleExplanation::isConcerned)
                .forEach(rule -> new RuleText(file, page, language).write(rule));
        if (clause.rules().isEmpty()) {
            withoutRules(clause);
        }
        if (!clause.replacedBy().isEmpty()) {
            clauses(Phrase.REPLACED_BY, clause.replacedBy());
        }
    }

    /** Rules that are about nothing in the case are summed up by what keeps them from it. */
    private void aboutNothing(List<RuleExplanation> rules) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        RuleText text = new RuleText(file, page, language);
        rules.stream()
                .filter(rule -> !rule.isConcerned())
                .forEach(rule -> byReason.computeIfAbsent(text.whyNotConcerned(rule), reason -> new ArrayList<>())
                        .add(rule.name()));
        if (byReason.isEmpty()) {
            return;
        }
        section(Phrase.ABOUT_NOTHING);
        byReason.forEach((reason, names) -> {
            page.line(STEP, reason);
            names.forEach(name -> page.line(STEP + STEP, "- ", name));
        });
    }

    private void withoutRules(ClauseExplanation clause) {
        switch (clause.entry().status()) {
            case NOT_DECIDABLE ->
                page.line(
                        STEP,
                        language.introducing(Phrase.NOT_DECIDABLE),
                        language.of(clause.entry().notDecidableBecause().orElseThrow()));
            case DECLARED -> page.line(STEP, language.of(Phrase.DECLARED));
            case ENCODED -> {
                if (!clause.encodedBy().isEmpty()) {
                    clauses(Phrase.ENCODED_BY, clause.encodedBy());
                }
            }
        }
    }

    private void clauses(Phrase name, List<ClauseId> clauses) {
        page.items(
                STEP,
                language.introducing(name),
                clauses.stream().map(ClauseId::text).toList(),
                language.pick("、", ", "));
    }

    private void section(Phrase name) {
        page.blank().line(0, language.of(name)).rule('-');
    }
}
