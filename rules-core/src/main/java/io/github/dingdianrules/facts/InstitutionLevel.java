package io.github.dingdianrules.facts;

/** Level awarded by the health authority or the insurance. */
public enum InstitutionLevel implements Labelled {
    /** Tertiary. */
    TERTIARY("三级", "tertiary"),
    /** Secondary. */
    SECONDARY("二级", "secondary"),
    /** Primary. */
    PRIMARY("一级", "primary"),
    /** Ungraded. */
    UNGRADED("未定级", "ungraded");

    private final String zh;
    private final String en;

    InstitutionLevel(String zh, String en) {
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
