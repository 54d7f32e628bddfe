package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.engine.PolicyEngine;

/** A program that decides one case, or does nothing at all. */
final class FirstDecision {

    private FirstDecision() {}

    /** @param arguments the policy; none to do nothing */
    public static void main(String[] arguments) {
        System.out.println(arguments.length == 0 ? "nothing" : decide(arguments[0]));
    }

    private static String decide(String policy) {
        Decision first = PolicyEngine.of(policy)
                .assess(GrowthBenchmark.withViolations(0, 1))
                .decisions()
                .get(0);
        return first.kind() + " " + first.clauses();
    }
}
