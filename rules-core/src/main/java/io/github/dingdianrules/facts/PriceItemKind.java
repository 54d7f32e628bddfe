package io.github.dingdianrules.facts;

/** What is sold. */
public enum PriceItemKind implements Labelled {
    /** Drug. */
    DRUG("药品", "drug"),
    /** Prepared herbs. */
    HERBAL_PIECES("中药饮片", "prepared herbs"),
    /** Nationally negotiated drug. */
    NEGOTIATED_DRUG("国家谈判药品", "nationally negotiated drug"),
    /** Consumable. */
    CONSUMABLE("医用耗材", "consumable"),
    /** Service. */
    SERVICE("医疗服务", "service"),
    /** Facility. */
    FACILITY("服务设施", "facility");

    private final String zh;
    private final String en;

    PriceItemKind(String zh, String en) {
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
