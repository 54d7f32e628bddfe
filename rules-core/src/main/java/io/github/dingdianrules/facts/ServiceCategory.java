package io.github.dingdianrules.facts;

/** A category of insured service that is applied for. */
public enum ServiceCategory implements Labelled {
    /** Ordinary outpatient service. */
    OUTPATIENT("普通门诊服务", "ordinary outpatient service"),
    /** Inpatient service. */
    INPATIENT("住院服务", "inpatient service"),
    /** Ordinary purchase at a pharmacy. */
    PHARMACY_PURCHASE("普通药店购药服务", "ordinary purchase at a pharmacy"),
    /** Outpatient service for chronic and special diseases. */
    CHRONIC_DISEASE("门诊慢特病服务", "outpatient service for chronic and special diseases"),
    /** Drugs supplied through hospitals and pharmacies. */
    DUAL_CHANNEL_DRUGS("双通道药品", "drugs supplied through hospitals and pharmacies"),
    /** Another service. */
    OTHER_SERVICE("其他服务项目", "another service");

    private final String zh;
    private final String en;

    ServiceCategory(String zh, String en) {
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
