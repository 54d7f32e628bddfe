package io.github.dingdianrules.facts;

/** Level awarded by the health authority or the insurance. */
public enum InstitutionLevel implements Labelled {
    TERTIARY("三级", "tertiary"),
    SECONDARY("二级", "secondary"),
    PRIMARY("一级", "primary"),
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
