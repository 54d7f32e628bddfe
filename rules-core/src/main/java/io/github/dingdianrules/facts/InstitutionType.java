package io.github.dingdianrules.facts;

import java.util.EnumSet;
import java.util.Set;

/** What kind of provider it is. */
public enum InstitutionType implements Labelled {
    /** General hospital. */
    GENERAL_HOSPITAL("综合医院", "general hospital"),
    /** Hospital of traditional Chinese medicine. */
    TCM_HOSPITAL("中医医院", "hospital of traditional Chinese medicine"),
    /** Hospital of integrated medicine. */
    INTEGRATED_HOSPITAL("中西医结合医院", "hospital of integrated medicine"),
    /** Hospital of ethnic medicine. */
    ETHNIC_MEDICINE_HOSPITAL("民族医医院", "hospital of ethnic medicine"),
    /** Specialist hospital. */
    SPECIALIST_HOSPITAL("专科医院", "specialist hospital"),
    /** Rehabilitation hospital. */
    REHABILITATION_HOSPITAL("康复医院", "rehabilitation hospital"),
    /** Centre for the prevention of a specific disease. */
    SPECIALIST_PREVENTION_CENTRE("专科疾病防治院（所、站）", "centre for the prevention of a specific disease"),
    /** Maternal and child health hospital. */
    MATERNAL_AND_CHILD_HOSPITAL("妇幼保健院", "maternal and child health hospital"),
    /** Community health centre or station. */
    COMMUNITY_HEALTH_CENTRE("社区卫生服务中心（站）", "community health centre or station"),
    /** Central township health centre. */
    CENTRAL_TOWNSHIP_HEALTH_CENTRE("中心卫生院", "central township health centre"),
    /** Township health centre. */
    TOWNSHIP_HEALTH_CENTRE("乡镇卫生院", "township health centre"),
    /** Subdistrict health centre. */
    SUBDISTRICT_HEALTH_CENTRE("街道卫生院", "subdistrict health centre"),
    /** Subdistrict health service centre. */
    SUBDISTRICT_HEALTH_SERVICE_CENTRE("街道卫生服务中心", "subdistrict health service centre"),
    /** Outpatient department. */
    OUTPATIENT_DEPARTMENT("门诊部", "outpatient department"),
    /** Clinic. */
    CLINIC("诊所", "clinic"),
    /** Health post or station. */
    HEALTH_POST("卫生所（站）", "health post or station"),
    /** Village clinic. */
    VILLAGE_CLINIC("村卫生室（所）", "village clinic"),
    /** Free-standing emergency centre. */
    EMERGENCY_CENTRE("独立设置的急救中心", "free-standing emergency centre"),
    /** Hospice. */
    HOSPICE("安宁疗护中心", "hospice"),
    /** Haemodialysis centre. */
    HAEMODIALYSIS_CENTRE("血液透析中心", "haemodialysis centre"),
    /** Nursing hospital. */
    NURSING_HOSPITAL("护理院", "nursing hospital"),
    /** Medical unit inside an elderly-care institution. */
    UNIT_IN_ELDERLY_CARE("养老机构内设的医疗机构", "medical unit inside an elderly-care institution"),
    /** Internet hospital. */
    INTERNET_HOSPITAL("互联网医院", "internet hospital"),
    /** Free-standing laboratory, pathology or imaging centre. */
    THIRD_PARTY_LABORATORY("独立设置的检验、病理、影像等机构", "free-standing laboratory, pathology or imaging centre"),
    /** Retail pharmacy. */
    RETAIL_PHARMACY("零售药店", "retail pharmacy"),
    /** Elderly-care institution. */
    ELDERLY_CARE_INSTITUTION("养老机构", "elderly-care institution"),
    /** Nursing institution for long-term care. */
    NURSING_INSTITUTION("护理机构", "nursing institution for long-term care"),
    /** Welfare home. */
    WELFARE_HOME("社会福利院", "welfare home"),
    /** Other. */
    OTHER("其他", "other");

    private static final Set<InstitutionType> CARE =
            EnumSet.of(ELDERLY_CARE_INSTITUTION, NURSING_INSTITUTION, WELFARE_HOME);

    private final String zh;
    private final String en;

    InstitutionType(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** @return what sort of provider this is */
    public Provider provider() {
        return this == RETAIL_PHARMACY
                ? Provider.RETAIL_PHARMACY
                : CARE.contains(this) ? Provider.CARE_INSTITUTION : Provider.MEDICAL_INSTITUTION;
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
