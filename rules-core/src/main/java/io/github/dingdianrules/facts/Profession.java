package io.github.dingdianrules.facts;

/** Field of a member of an evaluation panel. */
public enum Profession implements Labelled {
    /** Medical insurance. */
    INSURANCE("医疗保障", "medical insurance"),
    /** Medicine and health. */
    MEDICINE("医药卫生", "medicine and health"),
    /** Finance. */
    FINANCE("财务管理", "finance"),
    /** Information technology. */
    INFORMATION_TECHNOLOGY("信息技术", "information technology"),
    /** Elderly or nursing care. */
    CARE("养老或护理服务", "elderly or nursing care");

    private final String zh;
    private final String en;

    Profession(String zh, String en) {
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
