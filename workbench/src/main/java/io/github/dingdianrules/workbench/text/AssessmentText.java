package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Nature;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.texts.OfficialText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes an assessment for an official to read: outcomes first, then each decision with its clauses and grounds. */
public final class AssessmentText {

    private static final int STEP = 2;
    private static final Comparator<Decision> IN_READING_ORDER = Comparator.comparing(
                    (Decision decision) -> decision.kind().topic())
            .thenComparing(Decision::subject)
            .thenComparing(decision -> decision.kind().nature());

    private final CaseFile file;
    private final Policy policy;
    private final ClauseLedger ledger;
    private final Language language;
    private final Page page = new Page();
    private final DecisionText decisionText;

    private AssessmentText(
            CaseFile file, Policy policy, ClauseLedger ledger, OfficialText official, Language language) {
        this.file = file;
        this.policy = policy;
        this.ledger = ledger;
        this.language = language;
        this.decisionText = new DecisionText(page, ledger, official, file.asOf(), language);
    }

    /** @return the outcomes, decisions, conflicts and missing facts */
    public static String full(CaseFile file, Assessment assessment, Policy policy, ClauseLedger ledger, Language in) {
        return full(file, assessment, policy, ledger, OfficialText.none(), in);
    }

    /** @return the same, with the official sentence below each clause of a decision */
    public static String full(
            CaseFile file,
            Assessment assessment,
            Policy policy,
            ClauseLedger ledger,
            OfficialText official,
            Language in) {
        AssessmentText text = new AssessmentText(file, policy, ledger, official, in);
        Heading.write(text.page, file, policy, in);
        text.outcomes(assessment.outcomes());
        text.decisions(assessment.decisions());
        text.conflicts(assessment.conflicts());
        text.missing(assessment.missingFacts());
        text.recollected(assessment.recollected());
        text.calendarRemedy(Stream.concat(
                inOutcomes(assessment), assessment.decisions().stream().flatMap(AssessmentText::missingIn)));
        return text.page.blank().toString();
    }

    /** @return the outcomes alone */
    public static String brief(CaseFile file, Assessment assessment, Policy policy, ClauseLedger ledger, Language in) {
        AssessmentText text = new AssessmentText(file, policy, ledger, OfficialText.none(), in);
        Heading.write(text.page, file, policy, in);
        text.outcomes(assessment.outcomes());
        text.calendarRemedy(inOutcomes(assessment));
        return text.page.blank().toString();
    }

    private void outcomes(List<Outcome> outcomes) {
        section(Phrase.OUTCOMES);
        if (outcomes.isEmpty()) {
            page.line(STEP, language.of(Phrase.NO_OUTCOMES));
        }
        outcomes.forEach(this::outcome);
    }

    private void outcome(Outcome outcome) {
        String matter = matter(outcome.topic(), outcome.subject());
        page.line(STEP, language.pair(matter, language.of(outcome.standing())));
        items(Phrase.CLAUSES, printed(outcome.clauses()));
        items(Phrase.MISSING, FactLabels.ofAll(outcome.missing(), language));
    }

    private void decisions(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return;
        }
        section(Phrase.DECISIONS);
        String group = "";
        int number = 0;
        for (Decision decision : decisions.stream().sorted(IN_READING_ORDER).toList()) {
            String heading = groupHeading(decision);
            if (!heading.equals(group)) {
                page.blank().line(0, heading);
                group = heading;
            }
            decisionText.write(++number, decision);
        }
    }

    private String groupHeading(Decision decision) {
        Nature nature = decision.kind().nature();
        return matter(decision.kind().topic(), decision.subject())
                + (nature == Nature.PROCEDURE ? "" : language.pick("｜", " | ") + language.of(nature));
    }

    private String matter(Topic topic, String subject) {
        return language.of(topic) + language.pick("｜", " | ") + Subjects.of(file, subject, language);
    }

    private void conflicts(List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        section(Phrase.CONFLICTS);
        for (Conflict conflict : conflicts) {
            String subject = Subjects.of(file, conflict.subject(), language);
            page.line(STEP, language.pair(subject, language.pick(conflict.zh(), conflict.en())));
            items(Phrase.CLAUSES, printed(conflict.clauses()));
        }
    }

    private void missing(Collection<String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        section(Phrase.MISSING_FACTS);
        facts.forEach(fact -> page.line(STEP, "- ", FactLabels.of(fact, language)));
    }

    private void recollected(Collection<ClauseId> clauses) {
        if (clauses.isEmpty()) {
            return;
        }
        section(Phrase.RECOLLECTED);
        page.items(STEP, "", printed(clauses), language.semicolon());
    }

    /** A calendar is no fact of the case, so the reader is told how else to supply it; once for all its mentions. */
    private void calendarRemedy(Stream<String> missing) {
        if (missing.anyMatch(FactLabels::isCalendar)) {
            page.blank().line(0, language.of(Phrase.CALENDAR_REMEDY));
        }
    }

    private static Stream<String> inOutcomes(Assessment assessment) {
        return assessment.outcomes().stream().flatMap(outcome -> outcome.missing().stream());
    }

    private static Stream<String> missingIn(Decision decision) {
        return Stream.concat(decision.missing().stream(), decision.terms().missing().stream());
    }

    private void items(Phrase name, List<String> items) {
        if (!items.isEmpty()) {
            page.items(STEP + STEP, language.introducing(name), items, language.semicolon());
        }
    }

    private void section(Phrase name) {
        page.blank().line(0, language.of(name)).rule('-');
    }

    private List<String> printed(Collection<ClauseId> clauses) {
        return clauses.stream().map(this::printed).toList();
    }

    private String printed(ClauseId clause) {
        return ledger.find(clause)
                .map(entry -> language.pick(entry.printedZh(), entry.printedEn()))
                .orElse(clause.text());
    }
}
