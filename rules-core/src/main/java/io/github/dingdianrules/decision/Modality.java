package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** How a clause binds: never collapsed into one another. */
public enum Modality implements Labelled {
    SHALL("应当", "shall"),
    MAY("可以", "may"),
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
