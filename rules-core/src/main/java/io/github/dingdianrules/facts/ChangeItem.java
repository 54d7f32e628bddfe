package io.github.dingdianrules.facts;

/** A piece of major information that changes. */
public enum ChangeItem implements Labelled {
    /** Name. */
    NAME("名称", "name"),
    /** Legal representative. */
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    /** Principal. */
    PRINCIPAL("主要负责人", "principal"),
    /** Actual controller. */
    ACTUAL_CONTROLLER("实际控制人", "actual controller"),
    /** Principal of the enterprise. */
    ENTERPRISE_PRINCIPAL("企业负责人", "principal of the enterprise"),
    /** Registered address. */
    REGISTERED_ADDRESS("注册地址", "registered address"),
    /** Bank account. */
    BANK_ACCOUNT("银行账户", "bank account"),
    /** Departments of practice. */
    SCOPE_OF_PRACTICE("诊疗科目", "departments of practice"),
    /** Scale. */
    SCALE("机构规模", "scale"),
    /** Nature. */
    NATURE("机构性质", "nature"),
    /** Level. */
    LEVEL("等级", "level"),
    /** Category. */
    CATEGORY("类别", "category"),
    /** Licence or filing issued anew. */
    LICENCE_REISSUED("重新核发执业许可证或备案凭证", "licence or filing issued anew"),
    /** Scope of drug business. */
    DRUG_SCOPE("药品经营范围", "scope of drug business"),
    /** Other information. */
    OTHER_INFORMATION("其他一般信息", "other information");

    private final String zh;
    private final String en;

    ChangeItem(String zh, String en) {
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
