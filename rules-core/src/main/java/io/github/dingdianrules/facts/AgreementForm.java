package io.github.dingdianrules.facts;

/** Form of an agreement. */
public enum AgreementForm implements Labelled {
    /** Fixed agreement. */
    FIXED("固定协议", "fixed agreement"),
    /** Annual agreement. */
    ANNUAL("年度协议", "annual agreement");

    private final String zh;
    private final String en;

    AgreementForm(String zh, String en) {
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
