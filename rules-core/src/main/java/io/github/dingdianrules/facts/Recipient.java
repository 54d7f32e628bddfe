package io.github.dingdianrules.facts;

/** Who is reported to. */
public enum Recipient implements Labelled {
    /** Department of the same level. */
    DEPARTMENT("同级医疗保障行政部门", "department of the same level"),
    /** Superior agency. */
    SUPERIOR_AGENCY("上级医保经办机构", "superior agency");

    private final String zh;
    private final String en;

    Recipient(String zh, String en) {
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
