package io.github.dingdianrules.clause;

import io.github.dingdianrules.facts.Labelled;

/** Why a clause is not machine-decidable. */
public enum Reason implements Labelled {
    /** Principle. */
    PRINCIPLE("principle", "原则性规定", "principle"),
    /** Definition or scope. */
    DEFINITION("definition", "定义或适用范围", "definition or scope"),
    /** Discretion with no recorded fact. */
    DISCRETION("discretion", "裁量且无可记载事实", "discretion with no recorded fact"),
    /** Open norm. */
    OPEN_NORM("open-norm", "开放性规范", "open norm"),
    /** Left to lower rules. */
    LOWER_RULES("lower-rules", "由下位规定细化", "left to lower rules"),
    /** Outside the file. */
    OUTSIDE_FILE("outside-file", "案卷之外的事项", "outside the file"),
    /** Conflicting reading. */
    CONFLICTING_READING("conflicting-reading", "解释有冲突", "conflicting reading");

    private final String word;
    private final String zh;
    private final String en;

    Reason(String word, String zh, String en) {
        this.word = word;
        this.zh = zh;
        this.en = en;
    }

    /** @return the word that stands in a ledger */
    public String word() {
        return word;
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
