package io.github.dingdianrules.facts;

/** How an agreement came to its end. */
public enum EndKind implements Labelled {
    /** Rescinded. */
    RESCINDED("解除", "rescinded"),
    /** Ended. */
    ENDED("终止", "ended");

    private final String zh;
    private final String en;

    EndKind(String zh, String en) {
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
