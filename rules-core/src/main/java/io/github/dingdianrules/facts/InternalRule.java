package io.github.dingdianrules.facts;

/** A set of internal rules an institution keeps. */
public enum InternalRule implements Labelled {
    /** Insurance management. */
    INSURANCE("医保管理制度", "insurance management"),
    /** Finance. */
    FINANCE("财务制度", "finance"),
    /** Statistics. */
    STATISTICS("统计信息管理制度", "statistics"),
    /** Quality and safety of care. */
    QUALITY_AND_SAFETY("医疗质量安全核心制度", "quality and safety of care"),
    /** Insurance staff. */
    STAFF("医保人员管理制度", "insurance staff"),
    /** Settlement of insured costs. */
    SETTLEMENT("医保费用结算制度", "settlement of insured costs"),
    /** Operation. */
    OPERATION("运营制度", "operation"),
    /** Insured drugs. */
    DRUGS("医保药品管理制度", "insured drugs"),
    /** Verification of quality and safety. */
    SAFETY_VERIFICATION("医疗质量安全核查制度", "verification of quality and safety"),
    /** Long-term care insurance. */
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
