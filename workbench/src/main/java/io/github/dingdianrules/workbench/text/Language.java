package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.facts.Labelled;
import java.util.Collection;

/** The language in which a text is written, with its punctuation. */
public enum Language {
    ZH("：", "、", "；", "（", "）"),
    EN(": ", ", ", "; ", " (", ")");

    private final String colon;
    private final String comma;
    private final String semicolon;
    private final String opening;
    private final String closing;

    Language(String colon, String comma, String semicolon, String opening, String closing) {
        this.colon = colon;
        this.comma = comma;
        this.semicolon = semicolon;
        this.opening = opening;
        this.closing = closing;
    }

    public String pick(String zh, String en) {
        return this == ZH ? zh : en;
    }

    public String of(Labelled term) {
        return pick(term.zh(), term.en());
    }

    /** @return a phrase with its gaps filled in, as {@link String#format} does */
    public String of(Labelled phrase, Object... filling) {
        return String.format(of(phrase), filling);
    }

    /** @return the term, followed by the colon that introduces what it stands for */
    public String introducing(Labelled term) {
        return of(term) + colon;
    }

    public String pair(String name, String value) {
        return name + colon + value;
    }

    /** @return things of one kind in a row */
    public String row(Collection<String> things) {
        return String.join(comma, things);
    }

    /** @return what stands between things that may themselves hold commas */
    public String semicolon() {
        return semicolon;
    }

    public String inBrackets(String aside) {
        return opening + aside + closing;
    }
}
