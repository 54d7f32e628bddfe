package io.github.dingdianrules.decision;

import io.github.dingdianrules.clause.ClauseId;
import java.util.List;

/**
 * Two clauses of one document that pull apart on the same subject. Both decisions are given; this names them.
 *
 * @param id short name, unique within the policy
 * @param subject address of what they disagree about
 * @param clauses the clauses, in the document's order
 * @param zh what they disagree about, in Chinese
 * @param en the same in English
 */
public record Conflict(String id, String subject, List<ClauseId> clauses, String zh, String en) {
    public Conflict {
        clauses = List.copyOf(clauses);
    }
}
