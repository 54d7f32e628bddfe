package io.github.dingdianrules.facts;

/** A piece of major information that changes. */
public enum ChangeItem implements Labelled {
    NAME("名称", "name"),
    LEGAL_REPRESENTATIVE("法定代表人", "legal representative"),
    PRINCIPAL("主要负责人", "principal"),
    ACTUAL_CONTROLLER("实际控制人", "actual controller"),
    ENTERPRISE_PRINCIPAL("企业负责人", "principal of the enterprise"),
    REGISTERED_ADDRESS("注册地址", "registered address"),
    BANK_ACCOUNT("银行账户", "bank account"),
    SCOPE_OF_PRACTICE("诊疗科目", "departments of practice"),
    SCALE("机构规模", "scale"),
    NATURE("机构性质", "nature"),
    LEVEL("等级", "level"),
    CATEGORY("类别", "category"),
    LICENCE_REISSUED("重新核发执业许可证或备案凭证", "licence or filing issued anew"),
    DRUG_SCOPE("药品经营范围", "scope of drug business"),
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
