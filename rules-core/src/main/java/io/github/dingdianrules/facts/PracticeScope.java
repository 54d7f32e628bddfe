package io.github.dingdianrules.facts;

/** The main thing an institution does. */
public enum PracticeScope implements Labelled {
    /** Basic medical services. */
    BASIC_MEDICAL("基本医疗服务", "basic medical services"),
    /** Medical aesthetics. */
    MEDICAL_AESTHETICS("医疗美容", "medical aesthetics"),
    /** Assisted reproduction. */
    ASSISTED_REPRODUCTION("辅助生殖", "assisted reproduction"),
    /** Daily care. */
    DAILY_CARE("生活照护", "daily care"),
    /** Dental implants. */
    DENTAL_IMPLANTS("种植牙", "dental implants"),
    /** Health preservation. */
    HEALTH_PRESERVATION("养生保健", "health preservation"),
    /** Something else. */
    OTHER_SCOPE("其他", "something else");

    private final String zh;
    private final String en;

    PracticeScope(String zh, String en) {
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
