package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.clause.ClauseId;
import java.util.List;

/**
 * What cases do with one rule. A case with several matters may count more than once.
 *
 * @param certain cases in which it decides for certain
 * @param pending cases in which it decides pending
 * @param near cases with a matter that it is about and for which it does not hold: near misses
 * @param notConcerned cases with a matter of its sort that it is not about
 * @param elements its elements in order; none where no case has a matter that it is about
 */
public record RuleCoverage(
        String rule,
        ClauseId clause,
        Seen certain,
        Seen pending,
        Seen near,
        Seen notConcerned,
        List<ElementCoverage> elements) {

    public RuleCoverage {
        elements = List.copyOf(elements);
    }
}
