package io.github.dingdianrules.facts;

/** A permit an institution holds. */
public enum Licence implements Labelled {
    /** Practice licence of a medical institution. */
    PRACTICE_LICENCE("医疗机构执业许可证", "practice licence of a medical institution"),
    /** Filing certificate of a clinic. */
    CLINIC_FILING("诊所备案凭证", "filing certificate of a clinic"),
    /** Filing certificate of a clinic of traditional Chinese medicine. */
    TCM_CLINIC_FILING("中医诊所备案证", "filing certificate of a clinic of traditional Chinese medicine"),
    /** Military approval to serve the public. */
    MILITARY_SERVICE_APPROVAL("军队医疗机构为民服务许可", "military approval to serve the public"),
    /** Drug business licence. */
    DRUG_BUSINESS_LICENCE("药品经营许可证", "drug business licence"),
    /** Licence or civil-affairs filing of a care institution. */
    CARE_LICENCE("养老或护理机构许可证（或民政备案）", "licence or civil-affairs filing of a care institution"),
    /** Certificate of a public institution. */
    PUBLIC_INSTITUTION_CERTIFICATE("事业单位法人证书", "certificate of a public institution");

    private final String zh;
    private final String en;

    Licence(String zh, String en) {
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
