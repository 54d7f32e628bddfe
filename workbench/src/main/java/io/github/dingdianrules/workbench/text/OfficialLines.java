package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.texts.Passage;

/** Writes the official sentences of a clause below it. */
public final class OfficialLines {

    private OfficialLines() {}

    /** Writes nothing where the text does not have the clause. */
    public static void write(ClauseId clause, OfficialText text, int indent, Page page, Language in) {
        String sentence = of(clause, text);
        if (!sentence.isEmpty()) {
            page.line(indent, in.introducing(Phrase.OFFICIAL_TEXT), sentence);
        }
    }

    /** @return the sentences in a row; those that the ledger counts to no clause of their own with their marks */
    public static String of(ClauseId clause, OfficialText text) {
        StringBuilder sentence = new StringBuilder();
        for (Passage passage : text.find(clause)) {
            sentence.append(passage.clause().equals(clause) ? "" : passage.mark());
            sentence.append(passage.text());
        }
        return sentence.toString();
    }
}
