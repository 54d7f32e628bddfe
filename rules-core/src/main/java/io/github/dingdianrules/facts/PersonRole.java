package io.github.dingdianrules.facts;

/** Role of a responsible person. */
public enum PersonRole implements Labelled {
    /** Legal representative. */
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    /** Principal. */
    PRINCIPAL("主要负责人", "principal"),
    /** Actual controller. */
    ACTUAL_CONTROLLER("实际控制人", "actual controller"),
    /** Principal of the enterprise. */
    ENTERPRISE_PRINCIPAL("企业负责人", "principal of the enterprise");

    private final String zh;
    private final String en;

    PersonRole(String zh, String en) {
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
