package io.github.dingdianrules.facts;

/** A basic database of an information system. */
public enum BasicDatabase implements Labelled {
    DRUGS("医保药品", "insured drugs"),
    SERVICE_ITEMS("诊疗项目", "items of service"),
    SERVICE_FACILITIES("医疗服务设施", "service facilities"),
    CONSUMABLES("医用耗材", "consumables"),
    DISEASES("疾病病种", "diseases"),
    STAFF("医务人员", "medical staff"),
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
