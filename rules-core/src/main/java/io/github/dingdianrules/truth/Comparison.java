package io.github.dingdianrules.truth;

/** How a leaf compares the recorded value with the figure or list of the policy. */
public enum Comparison {
    /** 为. */
    IS("expected", "为"),
    /** 已记载. */
    IS_KNOWN("is recorded", "已记载"),
    /** 不少于. */
    AT_LEAST("at least", "不少于"),
    /** 不超过. */
    AT_MOST("at most", "不超过"),
    /** 超过. */
    MORE_THAN("more than", "超过"),
    /** 少于. */
    LESS_THAN("less than", "少于"),
    /** 属于. */
    AMONG("one of", "属于"),
    /** 包含. */
    INCLUDES("includes", "包含"),
    /** 有记载. */
    ANY_RECORDED("is not empty", "有记载"),
    /** 不早于. */
    ON_OR_AFTER("not before", "不早于"),
    /** 不晚于. */
    ON_OR_BEFORE("not after", "不晚于"),
    /** 晚于. */
    AFTER("after", "晚于"),
    /** 早于. */
    BEFORE("before", "早于");

    private final String en;
    private final String zh;

    Comparison(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The comparison in English words. */
    public String en() {
        return en;
    }

    /** The comparison in Chinese words. */
    public String zh() {
        return zh;
    }
}
