package io.github.dingdianrules.facts;

/** Who set a suspension in motion. */
public enum SuspensionOrigin implements Labelled {
    /** At the institution's request. */
    ON_REQUEST("依申请", "at the institution's request"),
    /** By decision of the agency. */
    COMPULSORY("经办机构决定", "by decision of the agency");

    private final String zh;
    private final String en;

    SuspensionOrigin(String zh, String en) {
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
