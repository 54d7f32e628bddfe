package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.texts.OfficialText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes one decision: what, under which clauses, on what terms, on what grounds. */
public final class DecisionText {

    private static final int INDENT = 5;
    private static final int STEP = 2;

    /** The outcome and the end of the text list them all. */
    private static final int MOST_MISSING = 6;

    private final Page page;
    private final ClauseLedger ledger;
    private final OfficialText official;
    private final LocalDate asOf;
    private final Language language;

    DecisionText(Page page, ClauseLedger ledger, OfficialText official, LocalDate asOf, Language language) {
        this.page = page;
        this.ledger = ledger;
        this.official = official;
        this.asOf = asOf;
        this.language = language;
    }

    void write(int number, Decision decision) {
        page.line(STEP, String.format("%2d ", number), heading(decision, !decision.established(), language));
        if (!decision.established()) {
            missing(FactLabels.ofAll(decision.missing(), language));
        }
        clauses(Phrase.CLAUSES, decision.clauses());
        new TermsText(page, INDENT, asOf, language).write(decision.terms());
        clauses(Phrase.REMEDIES, decision.remedies());
        page.line(INDENT, language.introducing(Phrase.GROUNDS).stripTrailing());
        GroundsText.write(decision.grounds(), INDENT + STEP, page, language);
    }

    /** @return how it binds, what it is and who acts, as in 【应当】受理（经办机构） */
    public static String heading(Decision decision, boolean pending, Language language) {
        String modality = language.of(decision.modality());
        String binding = pending ? language.row(List.of(modality, language.of(Phrase.PENDING))) : modality;
        return language.pick("【" + binding + "】", "[" + binding + "] ")
                + language.of(decision.kind())
                + language.inBrackets(language.of(decision.actor()));
    }

    private void missing(List<String> facts) {
        List<String> shown = new ArrayList<>(facts);
        if (facts.size() > MOST_MISSING) {
            shown.subList(MOST_MISSING, facts.size()).clear();
            shown.add(language.of(Phrase.AND_MORE, facts.size()));
        }
        page.items(INDENT, language.introducing(Phrase.MISSING), shown, language.semicolon());
    }

    private void clauses(Phrase name, List<ClauseId> clauses) {
        String lead = language.introducing(name);
        for (ClauseId clause : clauses) {
            page.line(INDENT, lead, clause(clause));
            OfficialLines.write(clause, official, INDENT + Page.width(lead), page, language);
            lead = " ".repeat(Page.width(lead));
        }
    }

    private String clause(ClauseId clause) {
        return ledger.find(clause)
                .map(entry -> printed(entry) + language.inBrackets(summary(entry)))
                .orElse(clause.text());
    }

    private String printed(ClauseEntry entry) {
        return language.pick(entry.printedZh(), entry.printedEn());
    }

    private String summary(ClauseEntry entry) {
        return language.pick(entry.zh(), entry.en());
    }
}
