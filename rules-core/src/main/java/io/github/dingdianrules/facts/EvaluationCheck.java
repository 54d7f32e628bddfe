package io.github.dingdianrules.facts;

/** One thing an evaluation has to verify. */
public enum EvaluationCheck implements Labelled {
    /** Licence, filing or military approval. */
    LICENCE("执业许可证、备案凭证或军队许可", "licence, filing or military approval"),
    /** Registration of professional staff and first place of registration of physicians. */
    STAFF_REGISTRATION(
            "专业技术人员执业信息和医师第一注册地", "registration of professional staff and first place of registration of physicians"),
    /** Facilities and equipment. */
    FACILITIES("基础设施和仪器设备", "facilities and equipment"),
    /** Internal rules. */
    INTERNAL_RULES("内部管理制度", "internal rules"),
    /** Financial rules. */
    FINANCIAL_RULES("财务制度", "financial rules"),
    /** Whether the information system can settle directly. */
    INFORMATION_SYSTEM("信息系统是否具备直接联网结算条件", "whether the information system can settle directly"),
    /** Review by the sector's authority. */
    APPRAISAL_BY_HEALTH_AUTHORITY("行业主管部门评审结果", "review by the sector's authority"),
    /** Employment contracts of staff. */
    STAFF_CONTRACTS("人员劳动合同", "employment contracts of staff"),
    /** Labels of insured drugs. */
    DRUG_LABELS("医保药品标识", "labels of insured drugs"),
    /** Care premises and facilities. */
    CARE_PREMISES("护理场所使用权及设施", "care premises and facilities"),
    /** Drug and business licences and identity cards. */
    DRUG_LICENCE("药品经营许可证、营业执照和负责人身份证", "drug and business licences and identity cards"),
    /** Certificates and employment contracts of staff. */
    STAFF_CERTIFICATES("人员资格证书及劳动合同", "certificates and employment contracts of staff"),
    /** Care licence or filing, registration and identity card. */
    CARE_LICENCE("养老或护理机构许可或备案、登记证书和身份证", "care licence or filing, registration and identity card");

    private final String zh;
    private final String en;

    EvaluationCheck(String zh, String en) {
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
