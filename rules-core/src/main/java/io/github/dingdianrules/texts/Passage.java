package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.ClauseId;

/**
 * A piece of an official document: the opening of an article, a paragraph or an item. The pieces of an article, one after
 * another, are the article.
 *
 * @param clause the clause it is, numbered as the ledger numbers it
 * @param mark the mark as it is written, such as 第六条 or （三）; empty where it has none
 * @param text what follows the mark, in one line; of a paragraph with items, what precedes them
 * @param file name of the file
 * @param line line of the file in which it starts, from 1
 */
public record Passage(ClauseId clause, String mark, String text, String file, int line) {

    /** @return where it stands, as in {@code library.txt:12} */
    public String place() {
        return file + ":" + line;
    }
}
