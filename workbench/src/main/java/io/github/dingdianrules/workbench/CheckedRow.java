package io.github.dingdianrules.workbench;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.texts.Passage;
import io.github.dingdianrules.texts.Remark;
import io.github.dingdianrules.workbench.text.OfficialLines;
import java.util.List;

/**
 * A clause beside its official sentence; or, behind the clauses, a remark on the official text.
 *
 * @param official what the official text says
 * @param place file and line; empty where there is no text
 * @param remark what is odd, as in {@code ledger-lacks}; empty for a clause
 */
@JsonPropertyOrder({"clause", "official", "place", "remark"})
record CheckedRow(@JsonUnwrapped ClauseRow clause, String official, String place, String remark) {

    static CheckedRow of(ClauseRow row, OfficialText text) {
        ClauseId id = new ClauseId(row.clause());
        List<Passage> passages = text.find(id);
        return new CheckedRow(
                row,
                OfficialLines.of(id, text),
                passages.isEmpty() ? "" : passages.get(0).place(),
                "");
    }

    static CheckedRow of(String policy, Remark remark) {
        return new CheckedRow(
                ClauseRow.bare(policy, remark.clause()),
                remark.words(),
                remark.place(),
                remark.kind().word());
    }
}
