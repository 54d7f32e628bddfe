package io.github.dingdianrules.period;

/** Units in which the documents count. */
public enum Unit {
    DAYS("日", "days"),
    WORKING_DAYS("个工作日", "working days"),
    MONTHS("个月", "months"),
    YEARS("年", "years");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
