package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** How a clause binds: never collapsed into one another. */
public enum Modality implements Labelled {
    /** Shall. */
    SHALL("应当", "shall"),
    /** May. */
    MAY("可以", "may"),
    /** Must not. */
    MUST_NOT("不得", "must not");

    private final String zh;
    private final String en;

    Modality(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
