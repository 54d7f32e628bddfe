package io.github.dingdianrules.facts;

/** What an evaluation came to. */
public enum EvaluationResult implements Labelled {
    /** Passed. */
    PASSED("合格", "passed"),
    /** Failed. */
    FAILED("不合格", "failed");

    private final String zh;
    private final String en;

    EvaluationResult(String zh, String en) {
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
