package io.github.dingdianrules.period;

/** Units in which the documents count. */
public enum Unit {
    /** Days. */
    DAYS("日", "days"),
    /** Working days. */
    WORKING_DAYS("个工作日", "working days"),
    /** Months. */
    MONTHS("个月", "months"),
    /** Years. */
    YEARS("年", "years");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The unit in Chinese. */
    public String zh() {
        return zh;
    }

    /** The unit in English. */
    public String en() {
        return en;
    }
}
