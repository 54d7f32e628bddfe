package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes the dates, amounts and details of a decision, one a line. */
final class TermsText {

    private final Page page;
    private final int indent;
    private final LocalDate asOf;
    private final Language language;

    TermsText(Page page, int indent, LocalDate asOf, Language language) {
        this.page = page;
        this.indent = indent;
        this.asOf = asOf;
        this.language = language;
    }

    void write(Terms terms) {
        if (terms.period() != null) {
            line(Phrase.PERIOD, Values.of(terms.period(), language));
        }
        deadline(terms.deadline());
        date(Phrase.EARLIEST, terms.earliest());
        date(Phrase.FROM, terms.from());
        date(Phrase.UNTIL, terms.until());
        if (terms.band() != null) {
            line(Phrase.BAND, band(terms.band()));
        }
        if (terms.amount() != null) {
            line(Phrase.AMOUNT, Values.amount(terms.amount(), language));
        }
        if (!terms.items().isEmpty()) {
            List<String> items = terms.items().stream().map(language::of).toList();
            page.items(indent, language.introducing(Phrase.ITEMS), items, language.semicolon());
        }
        if (terms.usual()) {
            page.line(indent, language.of(Phrase.USUAL));
        }
        if (!terms.missing().isEmpty()) {
            page.items(
                    indent,
                    language.introducing(Phrase.TERMS_MISSING),
                    FactLabels.ofAll(terms.missing(), language),
                    language.semicolon());
        }
    }

    /** What is decided is still to be done, so a deadline that lies back was missed. */
    private void deadline(LocalDate day) {
        if (day != null && day.isBefore(asOf)) {
            line(Phrase.DEADLINE, day + language.inBrackets(language.of(Phrase.DEADLINE_PASSED)));
        } else {
            date(Phrase.DEADLINE, day);
        }
    }

    private void date(Phrase name, LocalDate day) {
        if (day != null) {
            line(name, day.toString());
        }
    }

    private void line(Phrase name, String content) {
        page.line(indent, language.introducing(name), content);
    }

    private String band(Band band) {
        String shares = Values.shares(band, language);
        if (band.base() == null) {
            return language.of(Phrase.OF_UNKNOWN, shares);
        }
        String base = Values.amount(band.base(), language);
        return language.of(Phrase.OF_BASE, base, shares)
                + language.semicolon()
                + language.of(Phrase.COMES_TO, amounts(band));
    }

    private String amounts(Band band) {
        Optional<String> lower = band.lowerAmount().map(amount -> Values.amount(amount, language));
        String upper = Values.amount(band.upperAmount().orElseThrow(), language);
        return Values.range(lower.orElse(null), upper, language);
    }
}
