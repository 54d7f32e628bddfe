package io.github.dingdianrules.workbench;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.List;

/** A document that has every clause of a ledger, with sentences that only name the clause. */
final class InventedText {

    private InventedText() {}

    static String of(PolicyEngine engine) {
        StringBuilder text = new StringBuilder("虚构的文件\n");
        List<ClauseId> ids =
                engine.ledger().entries().stream().map(ClauseEntry::id).toList();
        for (ClauseId id : ids) {
            boolean hasItems = ids.stream()
                    .anyMatch(other -> other.item() > 0 && other.parent().equals(id));
            if (id.item() > 0) {
                text.append(id.zh().replaceAll(".*第(（.*）)项", "$1"));
            } else if (id.paragraph() <= 1) {
                text.append(id.zh().replaceAll("条.*", "条")).append("  ");
            }
            text.append(sentence(id)).append(id.item() > 0 ? "；\n" : hasItems ? "：\n" : "。\n");
        }
        return text.toString();
    }

    static String sentence(ClauseId id) {
        return "虚构的句子<" + id + ">";
    }
}
