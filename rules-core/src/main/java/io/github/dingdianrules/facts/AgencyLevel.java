package io.github.dingdianrules.facts;

/** Level of an agency or department. */
public enum AgencyLevel implements Labelled {
    NATION("国家", "nation"),
    PROVINCE("省级", "province"),
    PREFECTURE("地市级", "prefecture"),
    COUNTY("县级", "county");

    private final String zh;
    private final String en;

    AgencyLevel(String zh, String en) {
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
