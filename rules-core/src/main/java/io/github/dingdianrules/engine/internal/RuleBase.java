package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.engine.PolicyException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The compiled rules of a policy and of what it includes. */
final class RuleBase {

    private final List<CompiledRule> rules;
    private final Map<Class<?>, Steps.Step[]> bySort = new ConcurrentHashMap<>();

    /** @throws PolicyException if two rules have the same name */
    RuleBase(List<CompiledRule> rules) {
        Set<String> names = new HashSet<>();
        for (CompiledRule rule : rules) {
            if (!names.add(rule.name())) {
                throw new PolicyException("two rules have the name \"" + rule.name() + "\"");
            }
        }
        this.rules = List.copyOf(rules);
    }

    List<CompiledRule> rules() {
        return rules;
    }

    /** @return how the rules about a sort of matter are asked */
    Steps.Step[] about(Class<?> sort) {
        Steps.Step[] about = bySort.get(sort);
        return about == null ? bySort.computeIfAbsent(sort, this::find) : about;
    }

    /** Whether any rule is about a sort of matter. */
    boolean isAsked(Class<?> sort) {
        return about(sort).length > 0;
    }

    private Steps.Step[] find(Class<?> sort) {
        return Steps.of(rules.stream()
                .filter(rule -> rule.sort().isAssignableFrom(sort))
                .toList());
    }
}
