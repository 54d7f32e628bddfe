package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.regression.coverage.Element;
import io.github.dingdianrules.regression.coverage.Gap;
import io.github.dingdianrules.truth.Comparison;
import java.util.Collection;

/** Says which element of a rule is meant, and how a case would have to be changed for an answer it never had. */
public final class ElementText {

    private static final int MOST_LISTED = 3;

    private ElementText() {}

    /** @return the question as it is written, with the fact, comparison and threshold in words where it asks one fact */
    public static String of(Element element, Language language) {
        return element.field().isEmpty()
                ? element.question()
                : element.question() + language.inBrackets(asked(element, language));
    }

    /** @return what to do with which case */
    public static String of(Gap.Hint hint, Language language) {
        return hint.becomes()
                .map(value -> language.of(
                        Phrase.CASE_WITH,
                        hint.caseId(),
                        FactLabels.of(hint.path(), language),
                        Values.of(value, language)))
                .orElseGet(() -> language.of(Phrase.CASE_WITHOUT, hint.caseId(), FactLabels.of(hint.path(), language)));
    }

    private static String asked(Element element, Language language) {
        String fact = FactLabels.of(element.field(), language);
        if (element.threshold() == null
                || element.comparison() == Comparison.IS && element.threshold() instanceof Boolean) {
            return fact;
        }
        return fact
                + " "
                + ComparisonPhrase.of(element.comparison(), false, element.threshold(), language)
                + " "
                + threshold(element.threshold(), language);
    }

    /** A long list stands in the question already. */
    private static String threshold(Object threshold, Language language) {
        return threshold instanceof Collection<?> listed && listed.size() > MOST_LISTED
                ? language.of(Phrase.LISTED, listed.size())
                : Values.of(threshold, language);
    }
}
