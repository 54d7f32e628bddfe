package io.github.dingdianrules.texts;

import io.github.dingdianrules.clause.ClauseId;
import java.util.Optional;

/**
 * Something to look at in an official document.
 *
 * @param clause the clause it is about; empty for text that belongs to none
 * @param file name of the file
 * @param line line of the file, from 1; 0 where the whole article is lacking
 * @param words what is written there; empty where nothing is
 */
public record Remark(RemarkKind kind, Optional<ClauseId> clause, String file, int line, String words) {

    /** @return where to look, as in {@code library.txt:12} */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
