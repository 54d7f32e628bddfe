package io.github.dingdianrules.truth;

/** How a leaf compares the recorded value with the figure or list of the policy. */
public enum Comparison {
    IS("expected", "为"),
    IS_KNOWN("is recorded", "已记载"),
    AT_LEAST("at least", "不少于"),
    AT_MOST("at most", "不超过"),
    MORE_THAN("more than", "超过"),
    LESS_THAN("less than", "少于"),
    AMONG("one of", "属于"),
    INCLUDES("includes", "包含"),
    ANY_RECORDED("is not empty", "有记载"),
    ON_OR_AFTER("not before", "不早于"),
    ON_OR_BEFORE("not after", "不晚于"),
    AFTER("after", "晚于"),
    BEFORE("before", "早于");

    private final String en;
    private final String zh;

    Comparison(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    public String en() {
        return en;
    }

    public String zh() {
        return zh;
    }
}
