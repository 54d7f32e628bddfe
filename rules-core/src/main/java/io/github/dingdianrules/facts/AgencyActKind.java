package io.github.dingdianrules.facts;

/** What an agency did or failed to do. */
public enum AgencyActKind implements Labelled {
    /** Paid late or short. */
    PAYMENT_LATE_OR_SHORT("未及时足额拨付", "paid late or short"),
    /** Withheld data sets and interface standard. */
    INTERFACE_WITHHELD("未提供数据集和接口标准", "withheld data sets and interface standard"),
    /** Imposed a supplier or charged a fee. */
    SUPPLIER_IMPOSED("指定供应商或收取费用", "imposed a supplier or charged a fee"),
    /** Withheld training or information. */
    TRAINING_WITHHELD("未提供宣传培训、咨询查询", "withheld training or information"),
    /** Ignored opinions. */
    OPINION_IGNORED("未接收、解答意见建议", "ignored opinions"),
    /** Left a decision unexplained. */
    DECISION_UNEXPLAINED("未解释违约处理结果", "left a decision unexplained"),
    /** Leaked data. */
    DATA_LEAKED("信息泄露", "leaked data"),
    /** Misconduct of staff. */
    STAFF_MISCONDUCT("工作人员违反工作纪律", "misconduct of staff"),
    /** Used inspection data for other ends. */
    DATA_MISUSED("将核查资料用于其他用途", "used inspection data for other ends"),
    /** Disturbed the work of the institution. */
    WORK_DISTURBED("核查妨碍正常工作秩序", "disturbed the work of the institution"),
    /** Other. */
    OTHER_ACT("其他", "other");

    private final String zh;
    private final String en;

    AgencyActKind(String zh, String en) {
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
