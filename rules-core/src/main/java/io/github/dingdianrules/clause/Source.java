package io.github.dingdianrules.clause;

import io.github.dingdianrules.facts.Labelled;

/** How well the wording behind a ledger entry is known. */
public enum Source implements Labelled {
    /** Checked against a public copy. */
    VERIFIED("verified", "已核对公开文本", "checked against a public copy"),
    /** Recollected, not checked against the official text. */
    RECOLLECTED("recollected", "凭记忆复述，未核对原文", "recollected, not checked against the official text");

    private final String word;
    private final String zh;
    private final String en;

    Source(String word, String zh, String en) {
        this.word = word;
        this.zh = zh;
        this.en = en;
    }

    /** @return the word that stands in a ledger */
    public String word() {
        return word;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
