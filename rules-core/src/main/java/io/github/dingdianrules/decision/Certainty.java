package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** Whether the facts on record settle the ground of a decision. */
public enum Certainty implements Labelled {
    /** Established. */
    ESTABLISHED("已确定", "established"),
    /** Pending. */
    PENDING("待定", "pending");

    private final String zh;
    private final String en;

    Certainty(String zh, String en) {
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
