package io.github.dingdianrules.facts;

/** What is sold. */
public enum PriceItemKind implements Labelled {
    DRUG("药品", "drug"),
    HERBAL_PIECES("中药饮片", "prepared herbs"),
    NEGOTIATED_DRUG("国家谈判药品", "nationally negotiated drug"),
    CONSUMABLE("医用耗材", "consumable"),
    SERVICE("医疗服务", "service"),
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
