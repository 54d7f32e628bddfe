package io.github.dingdianrules.regression;

import io.github.dingdianrules.facts.Labelled;

/** In what way a policy decides otherwise than the one it is held against. */
public enum DifferenceKind implements Labelled {
    /** Stricter. */
    STRICTER("更严", "stricter"),
    /** Milder. */
    MILDER("更宽", "milder"),
    /** Other procedure. */
    OTHER_PROCEDURE("程序不同", "other procedure"),
    /** Other period. */
    OTHER_PERIOD("期间不同", "other period"),
    /** Other band or amount. */
    OTHER_BAND("幅度或金额不同", "other band or amount"),
    /** Other content. */
    OTHER_CONTENT("内容不同", "other content"),
    /** Must against may. */
    MUST_AGAINST_MAY("应当与可以之别", "must against may"),
    /** Other actor. */
    OTHER_ACTOR("主体不同", "other actor"),
    /** Pending on a fact only one of them asks for. */
    PENDING_ON_A_FACT("因另问的事实待定", "pending on a fact only one of them asks for"),
    /** One of them is silent. */
    SILENT("一方未作规定", "one of them is silent"),
    /** Conflict within one document. */
    CONFLICT_WITHIN("文件内条款冲突", "conflict within one document"),
    /** Not in force at that date. */
    NOT_IN_FORCE("基准日未施行或已失效", "not in force at that date");

    private final String zh;
    private final String en;

    DifferenceKind(String zh, String en) {
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
