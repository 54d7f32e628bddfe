package io.github.dingdianrules.facts;

/** A set of internal rules an institution keeps. */
public enum InternalRule implements Labelled {
    INSURANCE("医保管理制度", "insurance management"),
    FINANCE("财务制度", "finance"),
    STATISTICS("统计信息管理制度", "statistics"),
    QUALITY_AND_SAFETY("医疗质量安全核心制度", "quality and safety of care"),
    STAFF("医保人员管理制度", "insurance staff"),
    SETTLEMENT("医保费用结算制度", "settlement of insured costs"),
    OPERATION("运营制度", "operation"),
    DRUGS("医保药品管理制度", "insured drugs"),
    SAFETY_VERIFICATION("医疗质量安全核查制度", "verification of quality and safety"),
    LONG_TERM_CARE("长期护理保险管理制度", "long-term care insurance");

    private final String zh;
    private final String en;

    InternalRule(String zh, String en) {
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
