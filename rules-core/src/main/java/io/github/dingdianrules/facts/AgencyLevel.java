package io.github.dingdianrules.facts;

/** Level of an agency or department. */
public enum AgencyLevel implements Labelled {
    /** Nation. */
    NATION("国家", "nation"),
    /** Province. */
    PROVINCE("省级", "province"),
    /** Prefecture. */
    PREFECTURE("地市级", "prefecture"),
    /** County. */
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
