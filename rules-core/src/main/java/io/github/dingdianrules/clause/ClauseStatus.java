package io.github.dingdianrules.clause;

import io.github.dingdianrules.facts.Labelled;

/** What became of a clause in the rules. */
public enum ClauseStatus implements Labelled {
    /** Encoded. */
    ENCODED("encoded", "已编码", "encoded"),
    /** Declared in policy.yaml. */
    DECLARED("declared", "载于 policy.yaml", "declared in policy.yaml"),
    /** Not machine-decidable. */
    NOT_DECIDABLE("not-decidable", "不可机判", "not machine-decidable");

    private final String word;
    private final String zh;
    private final String en;

    ClauseStatus(String word, String zh, String en) {
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
