package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.clause.ClauseEntry;
import java.util.List;

/** The rules of one clause with what cases do with them. */
public record ClauseCoverage(ClauseEntry entry, List<RuleCoverage> rules) {

    public ClauseCoverage {
        rules = List.copyOf(rules);
    }
}
