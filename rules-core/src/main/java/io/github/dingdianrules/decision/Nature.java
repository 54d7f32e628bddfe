package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** What kind of act a decision is: handling under the agreement and administrative punishment are never mixed. */
public enum Nature implements Labelled {
    /** Procedure. */
    PROCEDURE("程序事项", "procedure"),
    /** Agreement handling. */
    AGREEMENT_HANDLING("协议处理", "agreement handling"),
    /** Administrative action. */
    ADMINISTRATIVE("行政处理", "administrative action");

    private final String zh;
    private final String en;

    Nature(String zh, String en) {
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
