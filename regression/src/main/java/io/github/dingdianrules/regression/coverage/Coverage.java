package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleTrace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What cases do with the rules of a policy. Rules that it takes over from another policy are that policy's.
 *
 * @param policy id of the policy
 * @param cases number of cases looked at
 * @param clauses the clauses that have rules, in the documents' order
 * @param gaps what no case does
 */
public record Coverage(String policy, int cases, List<ClauseCoverage> clauses, List<Gap> gaps) {

    public Coverage {
        clauses = List.copyOf(clauses);
        gaps = List.copyOf(gaps);
    }

    /** Looks at every case with every rule, and searches what none of them does. */
    public static Coverage of(PolicyEngine engine, List<CaseEntry> cases) {
        Map<String, RuleTally> tallies = new LinkedHashMap<>();
        engine.rules().forEach(rule -> tallies.put(rule.name(), new RuleTally(rule)));
        for (CaseEntry entry : cases) {
            engine.trace(entry.facts()).stream()
                    .filter(trace -> tallies.containsKey(trace.rule()))
                    .collect(Collectors.groupingBy(RuleTrace::rule))
                    .forEach((rule, traces) ->
                            Objects.requireNonNull(tallies.get(rule)).add(entry, traces));
        }
        Map<ClauseId, List<RuleCoverage>> rules =
                tallies.values().stream().map(RuleTally::coverage).collect(Collectors.groupingBy(RuleCoverage::clause));
        List<ClauseCoverage> clauses = engine.ledger().entries().stream()
                .filter(entry -> rules.containsKey(entry.id()))
                .map(entry -> new ClauseCoverage(entry, Objects.requireNonNull(rules.get(entry.id()))))
                .toList();
        return new Coverage(
                engine.policy().id(), cases.size(), clauses, new GapSearch(engine, tallies.values()).gaps());
    }

    /** @return the rules of all clauses */
    public List<RuleCoverage> rules() {
        return clauses.stream().flatMap(clause -> clause.rules().stream()).toList();
    }

    /** @return what is missing of one kind */
    public List<Gap> gaps(Gap.Kind kind) {
        return gaps.stream().filter(gap -> gap.kind() == kind).toList();
    }

    /** @return number of elements in all rules that some case is about */
    public long elements() {
        return rules().stream().mapToLong(rule -> rule.elements().size()).sum();
    }
}
