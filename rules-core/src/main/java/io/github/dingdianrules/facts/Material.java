package io.github.dingdianrules.facts;

/** A document handed in with an application. */
public enum Material implements Labelled {
    /** Application form. */
    APPLICATION_FORM("申请表", "application form"),
    /** Copy of the licence, filing or military approval. */
    LICENCE_COPY("执业许可证、备案凭证或军队许可复印件", "copy of the licence, filing or military approval"),
    /** Text of the internal rules. */
    INTERNAL_RULES("内部管理制度文本", "text of the internal rules"),
    /** Text of the financial rules. */
    FINANCIAL_RULES("财务制度文本", "text of the financial rules"),
    /** Documents on the information system. */
    INFORMATION_SYSTEM("信息系统相关材料", "documents on the information system"),
    /** Forecast of the use of the fund. */
    FUND_FORECAST("使用医保基金的预测性分析报告", "forecast of the use of the fund"),
    /** Credit code or certificate of a public institution. */
    IDENTITY_CODE("统一社会信用代码证或事业单位法人证书", "credit code or certificate of a public institution"),
    /** Identity card of the representative or principal. */
    REPRESENTATIVE_ID("法定代表人或主要负责人身份证", "identity card of the representative or principal"),
    /** Title to or lease of the premises. */
    PREMISES_TITLE("房产证或租赁合同", "title to or lease of the premises"),
    /** List of staff. */
    STAFF_LIST("从业人员信息表", "list of staff"),
    /** Lists of departments, equipment, services, drugs and prices. */
    SERVICE_AND_PRICE_LISTS("科室、设备、项目、药品和价格清单", "lists of departments, equipment, services, drugs and prices"),
    /** Statistics of services and list of patients. */
    SERVICE_STATISTICS("医疗服务开展情况表和就医人员名单", "statistics of services and list of patients"),
    /** Statement that the documents are true. */
    TRUTH_STATEMENT("申请材料真实性声明函", "statement that the documents are true"),
    /** Other documents the department prescribes. */
    OTHER_PRESCRIBED("医保行政部门要求的其他材料", "other documents the department prescribes"),
    /** Business licence. */
    BUSINESS_LICENCE("营业执照", "business licence"),
    /** Certificates of staff. */
    STAFF_CERTIFICATES("人员资格证书", "certificates of staff"),
    /** Employment contracts and proof of social insurance. */
    EMPLOYMENT_CONTRACTS("劳动合同及参保证明", "employment contracts and proof of social insurance"),
    /** Proof of care premises and facilities. */
    CARE_FACILITIES("护理场所及设施证明", "proof of care premises and facilities"),
    /** Employment contracts of insurance managers. */
    MANAGER_CONTRACTS("医保管理人员劳动合同", "employment contracts of insurance managers"),
    /** Copy of the care licence or filing. */
    CARE_LICENCE_COPY("养老或护理机构许可证或备案材料复印件", "copy of the care licence or filing"),
    /** List of large equipment. */
    EQUIPMENT_LIST("大型仪器设备清单", "list of large equipment"),
    /** Copy of the drug business licence. */
    DRUG_LICENCE_COPY("药品经营许可证复印件", "copy of the drug business licence"),
    /** Retirement certificates. */
    RETIREMENT_CERTIFICATES("退休证", "retirement certificates"),
    /** Appointment papers of managers. */
    APPOINTMENT_PAPERS("管理人员任职文件", "appointment papers of managers");

    private final String zh;
    private final String en;

    Material(String zh, String en) {
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
