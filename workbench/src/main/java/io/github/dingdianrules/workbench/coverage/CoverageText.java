package io.github.dingdianrules.workbench.coverage;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.regression.coverage.ClauseCoverage;
import io.github.dingdianrules.regression.coverage.Coverage;
import io.github.dingdianrules.regression.coverage.ElementCoverage;
import io.github.dingdianrules.regression.coverage.Gap;
import io.github.dingdianrules.regression.coverage.RuleCoverage;
import io.github.dingdianrules.regression.coverage.Seen;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.workbench.text.ElementText;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import io.github.dingdianrules.workbench.text.Phrase;
import java.util.List;

/** The coverage to be read on a terminal: what is missing first, then clause by clause. */
public final class CoverageText {

    private static final int STEP = 2;

    private final Page page = new Page();
    private final Language language;

    private CoverageText(Language language) {
        this.language = language;
    }

    public static String write(Coverage coverage, Policy policy, Language language) {
        CoverageText text = new CoverageText(language);
        text.page.rule('=').line(0, language.pick(policy.titleZh(), policy.titleEn()));
        text.page.line(0, summary(coverage, language));
        text.section(Phrase.MISSING_FIRST);
        text.gaps(coverage);
        text.section(Phrase.BY_CLAUSE);
        coverage.clauses().forEach(text::clause);
        return text.page.blank().toString();
    }

    static String summary(Coverage coverage, Language language) {
        return language.of(
                Phrase.COVERED,
                coverage.cases(),
                coverage.rules().size(),
                coverage.elements(),
                coverage.gaps().size());
    }

    private void gaps(Coverage coverage) {
        if (coverage.gaps().isEmpty()) {
            page.line(STEP, language.of(Phrase.NOTHING_MISSING));
        }
        for (Gap.Kind kind : Gap.Kind.values()) {
            List<Gap> gaps = coverage.gaps(kind);
            if (!gaps.isEmpty()) {
                page.line(0, language.pair(language.of(kind), String.valueOf(gaps.size())));
                gaps.forEach(this::gap);
            }
        }
    }

    private void gap(Gap gap) {
        page.line(STEP, "- ", gap.rule());
        gap.element().ifPresent(element -> page.line(STEP + STEP, ElementText.of(element, language)));
        gap.hint().ifPresent(hint -> page.line(STEP + STEP, ElementText.of(hint, language)));
    }

    private void clause(ClauseCoverage clause) {
        ClauseEntry entry = clause.entry();
        page.blank()
                .line(
                        0,
                        language.pick(entry.printedZh(), entry.printedEn())
                                + language.inBrackets(language.pick(entry.zh(), entry.en())));
        clause.rules().forEach(this::rule);
    }

    private void rule(RuleCoverage rule) {
        page.line(STEP, rule.rule());
        page.items(
                STEP + STEP,
                "",
                List.of(
                        told(Phrase.FIRES, rule.certain()),
                        told(Phrase.PENDS, rule.pending()),
                        told(Phrase.COMES_NEAR, rule.near()),
                        told(Phrase.NOT_ABOUT, rule.notConcerned())),
                language.semicolon());
        rule.elements().forEach(this::element);
    }

    private void element(ElementCoverage element) {
        page.line(STEP + STEP, "- ", ElementText.of(element.element(), language));
        page.items(
                3 * STEP,
                "",
                List.of(
                        told(Phrase.SEEN_TRUE, element.seen(Truth.Value.TRUE)),
                        told(Phrase.SEEN_FALSE, element.seen(Truth.Value.FALSE)),
                        told(Phrase.SEEN_UNKNOWN, element.seen(Truth.Value.UNKNOWN))),
                language.semicolon());
    }

    private String told(Phrase what, Seen seen) {
        return language.of(what)
                + " "
                + seen.cases()
                + (seen.ever() ? language.inBrackets(language.of(Phrase.FOR_EXAMPLE, seen.witness())) : "");
    }

    private void section(Phrase name) {
        page.blank().line(0, language.of(name)).rule('-');
    }
}
