package io.github.dingdianrules.facts;

/** What a dispute is about. */
public enum DisputeSubject implements Labelled {
    /** Signing. */
    SIGNING("签订", "signing"),
    /** Performance. */
    PERFORMANCE("履行", "performance"),
    /** Change. */
    CHANGE("变更", "change"),
    /** Rescission. */
    RESCISSION("解除", "rescission"),
    /** Handling under the agreement. */
    HANDLING("依协议处理", "handling under the agreement"),
    /** Review of claims. */
    CLAIM_REVIEW("医疗费用审核", "review of claims"),
    /** Something else. */
    OTHER_SUBJECT("其他", "something else");

    private final String zh;
    private final String en;

    DisputeSubject(String zh, String en) {
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
