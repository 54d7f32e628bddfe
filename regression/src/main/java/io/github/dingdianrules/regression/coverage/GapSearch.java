package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what no case does. An answer that an element cannot have is no gap: an act on record, a fact that every case has,
 * or what the rule selects by is never unknown, and a rule that selects what it asks is never told otherwise. So an
 * element is unknown only where leaving one fact out of a case makes it so; that a yes or no, or a value of a closed list,
 * comes out otherwise counts only where changing it does.
 */
final class GapSearch {

    /** A finding exists only as far as it holds, so this is never false. */
    private static final String HOLDS = "holds()";

    private final Collection<RuleTally> rules;
    private final Trial trial;

    GapSearch(PolicyEngine engine, Collection<RuleTally> rules) {
        this.rules = rules;
        this.trial = new Trial(engine);
    }

    /** @return by kind, then in the order of the clauses */
    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        rules.forEach(rule -> gaps.addAll(of(rule)));
        gaps.sort(Comparator.comparing(Gap::kind));
        return gaps;
    }

    private List<Gap> of(RuleTally tally) {
        List<Gap> gaps = new ArrayList<>();
        boolean canFail = false;
        for (ElementTally element : tally.elements()) {
            for (Truth.Value answer : Truth.Value.values()) {
                boolean seen = element.coverage().seen(answer).ever();
                Optional<Gap> gap = seen ? Optional.empty() : missing(tally, element, answer);
                gap.ifPresent(gaps::add);
                canFail |= answer == element.failing() && (seen || gap.isPresent());
            }
        }
        RuleCoverage rule = tally.coverage();
        if (!rule.certain().ever()) {
            gaps.add(ofRule(Gap.Kind.NEVER_FIRED, rule));
        }
        if (!rule.near().ever() && (canFail || !rule.notConcerned().ever())) {
            gaps.add(ofRule(Gap.Kind.NEVER_MISSED, rule));
        }
        return gaps;
    }

    private Optional<Gap> missing(RuleTally rule, ElementTally tally, Truth.Value answer) {
        Element element = tally.element();
        if (answer == Truth.Value.FALSE && element.question().equals(HOLDS)) {
            return Optional.empty();
        }
        Trial.Answer wanted = new Trial.Answer(rule.rule().name(), tally.place(), answer);
        Optional<Gap.Hint> hint = trial.find(wanted, tally.sightings());
        boolean settled = answer == Truth.Value.UNKNOWN || tally.canTryAll();
        return hint.isEmpty() && settled
                ? Optional.empty()
                : Optional.of(new Gap(
                        Gap.Kind.of(answer), rule.rule().clause(), rule.rule().name(), Optional.of(element), hint));
    }

    private static Gap ofRule(Gap.Kind kind, RuleCoverage rule) {
        return new Gap(kind, rule.clause(), rule.rule(), Optional.empty(), Optional.empty());
    }
}
