package io.github.dingdianrules.facts;

/** Certificate under which a practitioner works. */
public enum Qualification implements Labelled {
    PHYSICIAN("医师执业证书", "physician's practice certificate"),
    VILLAGE_DOCTOR("乡村医生执业证书", "village doctor's practice certificate"),
    TCM_SPECIALTY_PHYSICIAN(
            "中医（专长）医师资格证书", "certificate of a physician with a speciality in traditional Chinese medicine"),
    NURSE("护士执业证书", "nurse's practice certificate"),
    LICENSED_PHARMACIST("执业药师资格证书", "licensed pharmacist's certificate"),
    PHARMACY_TITLE("药学专业技术资格证书", "professional title in pharmacy"),
    MEDICAL_BACKGROUND("医学或护理学背景", "background in medicine or nursing"),
    SOCIAL_WORKER("社会工作者资格证书", "social worker's certificate"),
    CARE_WORKER("养老护理员职业资格证书（二级及以上）", "care worker's certificate, grade two or higher"),
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
