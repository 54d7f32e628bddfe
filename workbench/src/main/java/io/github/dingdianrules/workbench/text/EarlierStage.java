package io.github.dingdianrules.workbench.text;

import io.github.dingdianrules.facts.Labelled;
import java.util.Arrays;
import java.util.Optional;

/** What rules of a later stage ask about the earlier ones. */
enum EarlierStage implements Labelled {
    HOLDS("holds()", "成立的前一认定", "earlier decision that holds"),
    REFUSED("refused", "不予受理的情形", "ground of refusal"),
    CONDITIONS_FAILED("conditionsFailed", "不满足的申请条件", "condition that is not met"),
    INCOMPLETE("incomplete", "欠缺的申请材料", "document that is missing"),
    FOUND("found", "认定其为违约的条款", "item that names it as a breach"),
    PROHIBITED("prohibited", "禁止该行为的条款", "item that prohibits it"),
    DUE("due", "其未履行的义务", "duty that it leaves unmet");

    private final String question;
    private final String zh;
    private final String en;

    EarlierStage(String question, String zh, String en) {
        this.question = question;
        this.zh = zh;
        this.en = en;
    }

    /** @param question as a rule writes it */
    static Optional<EarlierStage> found(String question) {
        return Arrays.stream(values())
                .filter(found -> found.question.equals(question))
                .findFirst();
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
