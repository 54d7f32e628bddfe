package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.explain.Change;
import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Truth;

/** Says what an element would have to come to, and what it is now. */
final class ChangeText {

    private ChangeText() {}

    static String of(Change change, Language language) {
        Truth.Leaf element = change.element();
        String now = Ground.value(element, element.actual(), language);
        return language.pair(FactLabels.of(element.path(), language), wanted(change, language))
                + language.inBrackets(language.of(Phrase.NOW, now));
    }

    private static String wanted(Change change, Language language) {
        Truth.Leaf element = change.element();
        if (asksForMoreThanIsTold(element)) {
            return language.of(change.becomes() ? Phrase.FITS : Phrase.DOES_NOT_FIT);
        }
        if (element.comparison() == Comparison.IS_KNOWN) {
            return language.of(change.becomes() ? Phrase.IS_RECORDED : Phrase.IS_NOT_RECORDED);
        }
        if (element.comparison() == Comparison.IS && element.figure() instanceof Boolean yes) {
            return language.of(yes == change.becomes() ? Phrase.YES : Phrase.NO);
        }
        return ComparisonPhrase.of(element.comparison(), !change.becomes(), element.figure(), language) + " "
                + Ground.value(element, element.figure(), language);
    }

    /** A list or a date that is not on file: what exactly is asked of it shows once it is there. */
    private static boolean asksForMoreThanIsTold(Truth.Leaf element) {
        return element.comparison() == Comparison.ANY_RECORDED
                || element.comparison() == Comparison.IS_KNOWN && element.value() == Truth.Value.UNKNOWN;
    }
}
