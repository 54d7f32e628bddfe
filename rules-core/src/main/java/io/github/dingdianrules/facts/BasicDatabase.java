package io.github.dingdianrules.facts;

/** A basic database of an information system. */
public enum BasicDatabase implements Labelled {
    /** Insured drugs. */
    DRUGS("医保药品", "insured drugs"),
    /** Items of service. */
    SERVICE_ITEMS("诊疗项目", "items of service"),
    /** Service facilities. */
    SERVICE_FACILITIES("医疗服务设施", "service facilities"),
    /** Consumables. */
    CONSUMABLES("医用耗材", "consumables"),
    /** Diseases. */
    DISEASES("疾病病种", "diseases"),
    /** Medical staff. */
    STAFF("医务人员", "medical staff"),
    /** Insurance physicians. */
    PHYSICIANS("医保医师", "insurance physicians");

    private final String zh;
    private final String en;

    BasicDatabase(String zh, String en) {
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
