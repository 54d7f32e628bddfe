package io.github.dingdianrules.regression;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * One way in which a policy decides a case otherwise than the one it is held against, with the pair of clauses that
 * causes it.
 *
 * @param kinds in which ways; more than one where both decide the same thing otherwise in several respects
 * @param subject address of what it is about; empty for the case as a whole
 * @param here what the policy decides; empty when it does not
 * @param there what the other one decides; empty when it does not
 * @param clausesHere clauses of the policy that regulate it; empty when it is silent
 * @param clausesThere clauses of the other that regulate it; empty when it is silent
 * @param missing facts on which only one of the two waits
 * @param cause how the difference is accounted for
 */
public record CaseDifference(
        Set<DifferenceKind> kinds,
        String subject,
        Optional<Decision> here,
        Optional<Decision> there,
        List<ClauseId> clausesHere,
        List<ClauseId> clausesThere,
        SortedSet<String> missing,
        Cause cause) {

    /** How a difference is accounted for. */
    public enum Cause {
        /** The ledger says that these clauses differ, or one of the documents has none. */
        CLAUSES,
        /** It follows from another difference about the same matter. */
        FOLLOWS,
        /** Nothing accounts for it: an error of ours. */
        UNEXPLAINED
    }

    public CaseDifference {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        clausesHere = List.copyOf(clausesHere);
        clausesThere = List.copyOf(clausesThere);
    }

    CaseDifference with(Cause other) {
        return new CaseDifference(kinds, subject, here, there, clausesHere, clausesThere, missing, other);
    }
}
