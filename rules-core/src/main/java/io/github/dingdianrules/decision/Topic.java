package io.github.dingdianrules.decision;

import io.github.dingdianrules.facts.Labelled;

/** The matter a decision belongs to. */
public enum Topic implements Labelled {
    APPLICATION("定点申请", "application"),
    EVALUATION("评估", "evaluation"),
    AGREEMENT("医保协议", "agreement"),
    BREACH("违约违规处理", "breach"),
    SETTLEMENT("费用结算", "settlement"),
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
