package io.github.dingdianrules.facts;

/** A finding of the agency that an institution must leave. */
public enum ExitGround implements Labelled {
    CONDITIONS_NO_LONGER_MET("不再符合定点条件", "no longer meets the conditions"),
    SERIOUS_BREACH("严重违反医保协议", "serious breach of the agreement"),
    MAJOR_ILLEGALITY("重大违法违规行为", "major illegality");

    private final String zh;
    private final String en;

    ExitGround(String zh, String en) {
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
