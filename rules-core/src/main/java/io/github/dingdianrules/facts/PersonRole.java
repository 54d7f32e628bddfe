package io.github.dingdianrules.facts;

/** Role of a responsible person. */
public enum PersonRole implements Labelled {
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    PRINCIPAL("主要负责人", "principal"),
    ACTUAL_CONTROLLER("实际控制人", "actual controller"),
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
