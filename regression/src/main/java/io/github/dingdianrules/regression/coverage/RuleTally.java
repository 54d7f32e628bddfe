package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.engine.RuleTrace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts what cases do with one rule. */
final class RuleTally {

    private final RuleInfo rule;
    private Seen certain = Seen.NEVER;
    private Seen pending = Seen.NEVER;
    private Seen near = Seen.NEVER;
    private Seen notConcerned = Seen.NEVER;
    private final Map<Integer, ElementTally> elements = new TreeMap<>();

    RuleTally(RuleInfo rule) {
        this.rule = rule;
    }

    RuleInfo rule() {
        return rule;
    }

    Collection<ElementTally> elements() {
        return elements.values();
    }

    /** @param traces how the rule looked at the matters of the case */
    void add(CaseEntry entry, List<RuleTrace> traces) {
        certain = counted(certain, entry, traces, RuleTrace::firedForCertain);
        pending = counted(pending, entry, traces, RuleTrace::firedPending);
        near = counted(near, entry, traces, RuleTrace::nearlyFired);
        notConcerned = counted(notConcerned, entry, traces, trace -> !trace.concerned());
        traces.stream()
                .filter(RuleTrace::concerned)
                .forEach(trace -> Questions.of(trace)
                        .forEach((place, question) -> elements.computeIfAbsent(
                                        place, unseen -> new ElementTally(place, question))
                                .add(entry, question)));
    }

    private static Seen counted(Seen seen, CaseEntry entry, List<RuleTrace> traces, Predicate<RuleTrace> what) {
        return traces.stream().anyMatch(what) ? seen.in(entry.id()) : seen;
    }

    RuleCoverage coverage() {
        return new RuleCoverage(
                rule.name(),
                rule.clause(),
                certain,
                pending,
                near,
                notConcerned,
                elements.values().stream().map(ElementTally::coverage).toList());
    }
}
