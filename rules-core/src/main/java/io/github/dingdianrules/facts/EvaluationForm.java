package io.github.dingdianrules.facts;

/** Who carries an evaluation out. */
public enum EvaluationForm implements Labelled {
    /** Panel. */
    PANEL("评估小组", "panel"),
    /** Commissioned third party. */
    THIRD_PARTY("委托第三方机构", "commissioned third party");

    private final String zh;
    private final String en;

    EvaluationForm(String zh, String en) {
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
