package io.github.dingdianrules.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A paragraph with its items. */
final class Paragraph {

    private final Block opening;
    private final List<Item> items = new ArrayList<>();

    private Paragraph(Block opening) {
        this.opening = opening;
    }

    /** @return the paragraphs that the blocks of an article make up; at least one */
    static List<Paragraph> of(List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (last != null && last.takes(block, blocks.subList(i + 1, blocks.size()))) {
                continue;
            }
            Paragraph next = new Paragraph(block.mark() == null ? block : Block.running("", block.line()));
            if (block.mark() != null) {
                next.items.add(new Item(block));
            }
            paragraphs.add(next);
        }
        return paragraphs;
    }

    Block opening() {
        return opening;
    }

    List<Item> items() {
        return items;
    }

    /** @return the whole of it, items and all */
    String text() {
        Block whole = opening;
        for (Item item : items) {
            whole = whole.with(item.block());
        }
        return whole.text();
    }

    private boolean takes(Block block, List<Block> following) {
        if (block.mark() != null) {
            takeMarked(block, block.mark());
            return true;
        }
        Item last = items.isEmpty() ? null : lastItem();
        if (last == null
                ? opening.introduces() && block.enumerates()
                : last.mark() == null && last.block().enumerates()) {
            items.add(new Item(block));
            return true;
        }
        if (last == null || !last.block().introduces() && !goesOn(block, following)) {
            return false;
        }
        last.add(block);
        return true;
    }

    private void takeMarked(Block block, Mark mark) {
        Item last = items.isEmpty() ? null : lastItem();
        if (last == null || last.mark() == null || isNext(mark, last.mark(), last)) {
            items.add(new Item(block));
        } else {
            last.add(block);
        }
    }

    /** A mark of another form starts parts of the item, unless its number carries the items on. */
    private boolean isNext(Mark mark, Mark before, Item last) {
        Mark first = items.get(0).mark();
        if (first == null || mark.form() == first.form() || mark.form() == before.form()) {
            return true;
        }
        return !last.hasPartsOf(mark.form()) && mark.number() > 1 && follows(mark, last);
    }

    /** Text behind an item belongs to it when the items go on after it. */
    private boolean goesOn(Block block, List<Block> following) {
        return !block.introduces()
                && following.stream()
                        .map(Block::mark)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .filter(later -> comesAfter(later, lastItem()))
                        .isPresent();
    }

    private boolean comesAfter(Mark mark, Item last) {
        boolean higher = last.mark() != null
                && mark.form() == last.mark().form()
                && mark.number() > last.mark().number();
        return higher || mark.number() > 1 && follows(mark, last);
    }

    private boolean follows(Mark mark, Item last) {
        return last.mark() != null && (mark.number() == last.mark().number() + 1 || mark.number() == items.size() + 1);
    }

    private Item lastItem() {
        return items.get(items.size() - 1);
    }
}
