package io.github.dingdianrules.texts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article while it is read: its blocks as they come. */
final class Article {

    private final Mark mark;
    private final int line;
    private final List<Block> blocks = new ArrayList<>();

    Article(Mark mark, int line) {
        this.mark = mark;
        this.line = line;
        if (mark.rest().isEmpty()) {
            blocks.add(Block.running("", line));
        } else {
            add(mark.rest(), line);
        }
    }

    Mark mark() {
        return mark;
    }

    int line() {
        return line;
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean ended() {
        return last().ended();
    }

    void add(String text, int at) {
        Mark item = Mark.item(text).filter(this::opensItem).orElse(null);
        if (item != null) {
            blocks.add(Block.item(item, at));
        } else if (blocks.isEmpty() || ended()) {
            blocks.add(Block.running(text, at));
        } else {
            blocks.set(blocks.size() - 1, last().with(text));
        }
    }

    /** @return the heading without a number that stood behind the article, taken off it; {@code null} if none did */
    @Nullable
    Block takeHeading() {
        if (blocks.size() < 2 || !last().isLikeHeading()) {
            return null;
        }
        Block before = blocks.get(blocks.size() - 2);
        boolean opensList = last().mark() == null || last().mark().number() == 1 && before.mark() == null;
        return before.sentenceEnded() && opensList ? blocks.remove(blocks.size() - 1) : null;
    }

    /** In the middle of a sentence a mark must fit, or it is a number that a line happens to start with. */
    private boolean opensItem(Mark item) {
        if (blocks.isEmpty() || ended() || last().written().isEmpty()) {
            return true;
        }
        int previous = blocks.stream()
                .map(Block::mark)
                .filter(mark -> mark != null && mark.form() == item.form())
                .reduce((first, second) -> second)
                .map(Mark::number)
                .orElse(0);
        return item.form() != Mark.Form.LISTED && (item.number() == 1 || item.number() == previous + 1);
    }

    private Block last() {
        return blocks.get(blocks.size() - 1);
    }
}
