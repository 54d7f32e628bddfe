package io.github.dingdianrules.facts;

/** Why an agreement was rescinded. */
public enum RescissionCause implements Labelled {
    /** Illegality. */
    ILLEGALITY("违法违规", "illegality"),
    /** Serious breach of the agreement. */
    SERIOUS_BREACH("严重违反医保协议", "serious breach of the agreement"),
    /** Another cause. */
    OTHER_CAUSE("其他", "another cause");

    private final String zh;
    private final String en;

    RescissionCause(String zh, String en) {
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
