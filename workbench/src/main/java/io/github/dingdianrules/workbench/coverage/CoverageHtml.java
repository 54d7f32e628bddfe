package io.github.dingdianrules.workbench.coverage;

import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.regression.coverage.ClauseCoverage;
import io.github.dingdianrules.regression.coverage.Coverage;
import io.github.dingdianrules.regression.coverage.ElementCoverage;
import io.github.dingdianrules.regression.coverage.Gap;
import io.github.dingdianrules.regression.coverage.RuleCoverage;
import io.github.dingdianrules.regression.coverage.Seen;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.workbench.HtmlPage;
import io.github.dingdianrules.workbench.text.ElementText;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The coverage as one self-contained page without scripts. */
public final class CoverageHtml {

    /** The words of the page in its language. */
    record Words(
            String lang,
            String title,
            String missing,
            String nothingMissing,
            String byClause,
            String rule,
            String fires,
            String pending,
            String near,
            String notAbout,
            String element,
            String yes,
            String no,
            String unknown) {}

    record GapLine(String rule, String element, String hint) {}

    record GapGroup(String kind, int number, List<GapLine> gaps) {}

    record Cell(int cases, String witness, boolean never, boolean missing) {}

    record ElementRow(String name, List<Cell> answers) {}

    record RuleRow(String name, List<Cell> counts, List<ElementRow> elements, boolean missing) {}

    record ClauseRow(String clause, String summary, List<RuleRow> rules) {}

    record PolicyPart(
            String id, String title, String summary, boolean complete, List<GapGroup> gaps, List<ClauseRow> clauses) {}

    record Model(Words words, List<PolicyPart> policies) {}

    private final Language language;

    private CoverageHtml(Language language) {
        this.language = language;
    }

    /** @param policies the policies of the coverages, in the same order */
    public static String write(List<Coverage> coverages, List<Policy> policies, Language language) {
        CoverageHtml html = new CoverageHtml(language);
        List<PolicyPart> parts = new ArrayList<>();
        for (int i = 0; i < coverages.size(); i++) {
            parts.add(html.policy(coverages.get(i), policies.get(i)));
        }
        return HtmlPage.write(CoverageHtml.class, "coverage.html.mustache", new Model(html.words(), parts));
    }

    private Words words() {
        return new Words(
                language == Language.ZH ? "zh" : "en",
                language.of(Phrase.COVERAGE),
                language.of(Phrase.MISSING_FIRST),
                language.of(Phrase.NOTHING_MISSING),
                language.of(Phrase.BY_CLAUSE),
                language.of(Phrase.RULE),
                language.of(Phrase.FIRES),
                language.of(Phrase.PENDS),
                language.of(Phrase.COMES_NEAR),
                language.of(Phrase.NOT_ABOUT),
                language.of(Phrase.ELEMENT),
                language.of(Phrase.SEEN_TRUE),
                language.of(Phrase.SEEN_FALSE),
                language.of(Phrase.SEEN_UNKNOWN));
    }

    private PolicyPart policy(Coverage coverage, Policy policy) {
        List<GapGroup> gaps = Arrays.stream(Gap.Kind.values())
                .filter(kind -> !coverage.gaps(kind).isEmpty())
                .map(kind -> new GapGroup(
                        language.of(kind),
                        coverage.gaps(kind).size(),
                        coverage.gaps(kind).stream().map(this::gap).toList()))
                .toList();
        return new PolicyPart(
                policy.id(),
                language.pick(policy.titleZh(), policy.titleEn()),
                CoverageText.summary(coverage, language),
                gaps.isEmpty(),
                gaps,
                coverage.clauses().stream()
                        .map(clause -> clause(clause, coverage))
                        .toList());
    }

    private GapLine gap(Gap gap) {
        return new GapLine(
                gap.rule(),
                gap.element().map(element -> ElementText.of(element, language)).orElse(""),
                gap.hint().map(hint -> ElementText.of(hint, language)).orElse(""));
    }

    private ClauseRow clause(ClauseCoverage clause, Coverage coverage) {
        return new ClauseRow(
                language.pick(clause.entry().printedZh(), clause.entry().printedEn()),
                language.pick(clause.entry().zh(), clause.entry().en()),
                clause.rules().stream().map(rule -> rule(rule, coverage)).toList());
    }

    private RuleRow rule(RuleCoverage rule, Coverage coverage) {
        List<Gap> gaps = coverage.gaps().stream()
                .filter(gap -> gap.rule().equals(rule.rule()))
                .toList();
        Set<Gap.Kind> ofRule = gaps.stream()
                .filter(gap -> gap.element().isEmpty())
                .map(Gap::kind)
                .collect(Collectors.toSet());
        return new RuleRow(
                rule.rule(),
                List.of(
                        cell(rule.certain(), ofRule.contains(Gap.Kind.NEVER_FIRED)),
                        cell(rule.pending(), false),
                        cell(rule.near(), ofRule.contains(Gap.Kind.NEVER_MISSED)),
                        cell(rule.notConcerned(), false)),
                rule.elements().stream().map(element -> element(element, gaps)).toList(),
                !gaps.isEmpty());
    }

    private ElementRow element(ElementCoverage element, List<Gap> gaps) {
        return new ElementRow(
                ElementText.of(element.element(), language),
                Stream.of(Truth.Value.TRUE, Truth.Value.FALSE, Truth.Value.UNKNOWN)
                        .map(answer -> cell(
                                element.seen(answer),
                                gaps.stream()
                                        .anyMatch(gap -> gap.kind() == Gap.Kind.of(answer)
                                                && gap.element()
                                                        .filter(element.element()::equals)
                                                        .isPresent())))
                        .toList());
    }

    private static Cell cell(Seen seen, boolean missing) {
        return new Cell(seen.cases(), seen.witness(), !seen.ever(), missing);
    }
}
