package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** The matter a decision belongs to. */
public enum Topic implements Labelled {
    /** Application. */
    APPLICATION("定点申请", "application"),
    /** Evaluation. */
    EVALUATION("评估", "evaluation"),
    /** Agreement. */
    AGREEMENT("医保协议", "agreement"),
    /** Breach. */
    BREACH("违约违规处理", "breach"),
    /** Settlement. */
    SETTLEMENT("费用结算", "settlement"),
    /** Agency. */
    AGENCY("经办机构", "agency");

    private final String zh;
    private final String en;

    Topic(String zh, String en) {
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
