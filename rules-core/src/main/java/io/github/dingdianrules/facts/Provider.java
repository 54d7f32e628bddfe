package io.github.dingdianrules.facts;

/** What sort of provider of insured services a case is about. */
public enum Provider implements Labelled {
    /** Medical institution. */
    MEDICAL_INSTITUTION("医疗机构", "medical institution"),
    /** Retail pharmacy. */
    RETAIL_PHARMACY("零售药店", "retail pharmacy"),
    /** Elderly-care or nursing institution. */
    CARE_INSTITUTION("养老或护理服务机构", "elderly-care or nursing institution");

    private final String zh;
    private final String en;

    Provider(String zh, String en) {
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
