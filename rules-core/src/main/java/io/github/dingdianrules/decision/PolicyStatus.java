package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** Whether a document binds at the case's date. */
public enum PolicyStatus implements Labelled {
    /** Draft, not in force. */
    DRAFT("征求意见稿，未施行", "draft, not in force"),
    /** Not yet in force. */
    NOT_YET_IN_FORCE("尚未施行", "not yet in force"),
    /** In force. */
    IN_FORCE("施行中", "in force"),
    /** No longer in force. */
    EXPIRED("已失效", "no longer in force");

    private final String zh;
    private final String en;

    PolicyStatus(String zh, String en) {
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
