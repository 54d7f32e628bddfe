package io.github.dingdianrules.facts;

/** Certificate under which a practitioner works. */
public enum Qualification implements Labelled {
    /** Physician's practice certificate. */
    PHYSICIAN("医师执业证书", "physician's practice certificate"),
    /** Village doctor's practice certificate. */
    VILLAGE_DOCTOR("乡村医生执业证书", "village doctor's practice certificate"),
    /** Certificate of a physician with a speciality in traditional Chinese medicine. */
    TCM_SPECIALTY_PHYSICIAN(
            "中医（专长）医师资格证书", "certificate of a physician with a speciality in traditional Chinese medicine"),
    /** Nurse's practice certificate. */
    NURSE("护士执业证书", "nurse's practice certificate"),
    /** Licensed pharmacist's certificate. */
    LICENSED_PHARMACIST("执业药师资格证书", "licensed pharmacist's certificate"),
    /** Professional title in pharmacy. */
    PHARMACY_TITLE("药学专业技术资格证书", "professional title in pharmacy"),
    /** Background in medicine or nursing. */
    MEDICAL_BACKGROUND("医学或护理学背景", "background in medicine or nursing"),
    /** Social worker's certificate. */
    SOCIAL_WORKER("社会工作者资格证书", "social worker's certificate"),
    /** Care worker's certificate, grade two or higher. */
    CARE_WORKER("养老护理员职业资格证书（二级及以上）", "care worker's certificate, grade two or higher"),
    /** Other. */
    OTHER_QUALIFICATION("其他", "other");

    private final String zh;
    private final String en;

    Qualification(String zh, String en) {
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
