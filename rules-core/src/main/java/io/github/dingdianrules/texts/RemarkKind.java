package io.github.dingdianrules.texts;

import io.github.dingdianrules.facts.Labelled;

/** What can be said of an official document that is held against a ledger. */
public enum RemarkKind implements Labelled {
    /** In the ledger, not in the official text. */
    TEXT_LACKS("text-lacks", "台账有而官方文本没有", "in the ledger, not in the official text"),
    /** In the official text, not in the ledger. */
    LEDGER_LACKS("ledger-lacks", "官方文本有而台账没有", "in the official text, not in the ledger"),
    /** Article number out of sequence. */
    ARTICLE_NUMBER("article-number", "条号不连续", "article number out of sequence"),
    /** Item mark out of sequence or of another form. */
    ITEM_MARK("item-mark", "项号不连续或者写法不一", "item mark out of sequence or of another form"),
    /** Items without marks, numbered by position. */
    NO_ITEM_MARK("no-item-mark", "各项没有项号，按次序编号", "items without marks, numbered by position"),
    /** Heading without its number. */
    NO_HEADING_NUMBER("no-heading-number", "标题没有章节号", "heading without its number"),
    /** Text after a heading that belongs to no article. */
    NO_ARTICLE("no-article", "标题之后不属于任何一条的文字", "text after a heading that belongs to no article");

    private final String word;
    private final String zh;
    private final String en;

    RemarkKind(String word, String zh, String en) {
        this.word = word;
        this.zh = zh;
        this.en = en;
    }

    /** @return the word for programs */
    public String word() {
        return word;
    }

    /** @return whether ledger and document differ in it; otherwise it is a flaw of the document alone */
    public boolean isDifference() {
        return this == TEXT_LACKS || this == LEDGER_LACKS;
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
