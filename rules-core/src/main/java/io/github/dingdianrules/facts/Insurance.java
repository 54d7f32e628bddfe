package io.github.dingdianrules.facts;

/** An insurance that a designation is asked for. */
public enum Insurance implements Labelled {
    /** Employee medical insurance with maternity insurance. */
    EMPLOYEE("职工医疗保险（含生育保险）", "employee medical insurance with maternity insurance"),
    /** Residents medical insurance. */
    RESIDENT("城乡居民医疗保险", "residents medical insurance"),
    /** Residents serious-illness insurance. */
    RESIDENT_SERIOUS_ILLNESS("城乡居民大病保险", "residents serious-illness insurance");

    private final String zh;
    private final String en;

    Insurance(String zh, String en) {
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
