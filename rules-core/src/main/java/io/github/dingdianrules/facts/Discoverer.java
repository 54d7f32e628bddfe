package io.github.dingdianrules.facts;

/** Who found a violation. */
public enum Discoverer implements Labelled {
    /** Agency. */
    AGENCY("经办机构", "agency"),
    /** Medical insurance department. */
    DEPARTMENT("医疗保障行政部门", "medical insurance department"),
    /** Another authority. */
    OTHER_AUTHORITY("其他有关部门", "another authority"),
    /** The institution itself. */
    SELF("本机构自查", "the institution itself");

    private final String zh;
    private final String en;

    Discoverer(String zh, String en) {
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
