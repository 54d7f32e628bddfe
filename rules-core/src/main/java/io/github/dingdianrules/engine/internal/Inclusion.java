package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of another policy that hold here: all but the replaced ones, each by the first clause that leads to it.
 *
 * @param policy the including one
 */
record Inclusion(Policy policy, Policy.Inclusion inclusion, PolicyFiles included) {

    /** @throws PolicyException if a replaced rule is not there, or no clause leads to one of the others */
    List<CompiledRule> rules() {
        Map<String, CompiledRule> rules = new LinkedHashMap<>();
        included.rules().forEach(rule -> rules.put(rule.name(), rule));
        for (Policy.Replacement replacement : inclusion.replaced()) {
            for (String name : replacement.rules()) {
                if (rules.remove(name) == null) {
                    throw new PolicyException("policy \"" + policy.id() + "\": clause " + replacement.by()
                            + " replaces the rule \"" + name + "\", which policy \"" + inclusion.policy()
                            + "\" does not have, or which is replaced twice");
                }
            }
        }
        return rules.values().stream().map(rule -> rule.by(passage(rule))).toList();
    }

    private ClauseId passage(CompiledRule rule) {
        return inclusion.passages().stream()
                .filter(passage ->
                        passage.to().isEmpty() || passage.to().stream().anyMatch(rule.clause()::liesWithin))
                .findFirst()
                .map(Policy.Passage::clause)
                .orElseThrow(() -> new PolicyException("policy \"" + policy.id() + "\": no clause leads to "
                        + rule.clause() + " of policy \"" + inclusion.policy()
                        + "\"; name one, or replace the rule \"" + rule.name() + "\""));
    }

    /** @throws PolicyException if a passage leads to a clause that the other policy does not have */
    void requireClauses() {
        inclusion.passages().stream()
                .flatMap(passage -> passage.to().stream())
                .filter(clause -> included.ledger().entries().stream()
                        .noneMatch(entry -> entry.id().liesWithin(clause)))
                .findFirst()
                .ifPresent(clause -> {
                    throw new PolicyException("policy \"" + policy.id() + "\": clause " + clause
                            + " stands in no ledger of policy \"" + inclusion.policy() + "\"");
                });
    }
}
