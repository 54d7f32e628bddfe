package io.github.dingdianrules.explain;

import io.github.dingdianrules.decision.Decision;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a policy decides about a case as it does, and why not otherwise. Immutable.
 *
 * @param policy id of the policy
 * @param clauses the clauses asked for, each with its rules, in the documents' order
 * @param decisions what was decided under those clauses, as ground or as consequence
 */
public record Explanation(
        String policy, String caseId, LocalDate asOf, List<ClauseExplanation> clauses, List<Decision> decisions) {

    public Explanation {
        clauses = List.copyOf(clauses);
        decisions = List.copyOf(decisions);
    }

    /** @return the rules of all clauses asked for */
    public List<RuleExplanation> rules() {
        return clauses.stream().flatMap(clause -> clause.rules().stream()).toList();
    }
}
