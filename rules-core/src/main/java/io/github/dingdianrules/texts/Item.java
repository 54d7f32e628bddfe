package io.github.dingdianrules.texts;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item while it is read, with the marks of the parts that it has itself. */
final class Item {

    private Block block;
    private final Map<Mark.Form, Integer> parts = new EnumMap<>(Mark.Form.class);

    Item(Block block) {
        this.block = block;
    }

    Block block() {
        return block;
    }

    @Nullable
    Mark mark() {
        return block.mark();
    }

    boolean hasPartsOf(Mark.Form form) {
        return parts.containsKey(form);
    }

    void add(Block part) {
        if (part.mark() != null) {
            parts.put(part.mark().form(), part.mark().number());
        }
        block = block.with(part);
    }
}
