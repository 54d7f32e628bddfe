package io.github.dingdianrules.facts;

/** How an evaluation is carried out. */
public enum EvaluationMode implements Labelled {
    /** On paper. */
    ON_PAPER("书面", "on paper"),
    /** On site. */
    ON_SITE("现场", "on site"),
    /** By remote video. */
    REMOTE("远程视频", "by remote video");

    private final String zh;
    private final String en;

    EvaluationMode(String zh, String en) {
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
