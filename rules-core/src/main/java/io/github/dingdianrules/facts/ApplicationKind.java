package io.github.dingdianrules.facts;

/** What is applied for. */
public enum ApplicationKind implements Labelled {
    INITIAL("定点申请", "designation"),
    INTERNET_SUPPLEMENT("互联网医院补充协议申请", "supplementary agreement for an internet hospital"),
    PHARMACY("零售药店定点申请", "designation of a pharmacy"),
    LONG_TERM_CARE("长期护理保险定点申请", "designation for long-term care insurance"),
    ADDED_SERVICE("增加医保服务类别申请", "an added category of service"),
    RENEWAL("续签申请", "renewal"),
    NON_RENEWAL("不再续签申请", "not to renew"),
    SUSPENSION("中止申请", "suspension"),
    RESUMPTION("继续履行申请", "resumption after suspension"),
    RESCISSION("解除申请", "rescission");

    private final String zh;
    private final String en;

    ApplicationKind(String zh, String en) {
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
