package io.github.dingdianrules.casefiles.internal;

import java.util.List;

/** A list of values. */
public final class Sequence extends Node {

    private final List<Node> items;

    Sequence(Mark mark, List<Node> items) {
        super(mark);
        this.items = List.copyOf(items);
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            String id = item instanceof Mapping mapping ? mapping.id() : null;
            item.writtenUnder(this, "[" + (id == null ? i : Quoted.shortened(id)) + "]");
        }
    }

    public List<Node> items() {
        return items;
    }

    /** @return whether it has items and each is a mapping with an id */
    boolean hasIds() {
        return !items.isEmpty() && items.stream().allMatch(i -> i instanceof Mapping mapping && mapping.id() != null);
    }

    /** @return this list with other items, still reported at this place */
    Sequence withItems(List<Node> others) {
        Sequence changed = new Sequence(mark(), others);
        changed.writtenWhere(this);
        return changed;
    }

    @Override
    String described() {
        return "a list";
    }
}
