package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.AssessmentException;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.language.Nearest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what policies decide against what case files expect of them. */
public final class ExpectationRun {

    private final Map<String, PolicyEngine> engines;
    private final Collection<String> there;

    /**
     * @param engines the policies asked for
     * @param there ids of all policies; an expectation of another one is a mistake
     */
    public ExpectationRun(List<PolicyEngine> engines, Collection<String> there) {
        this.there = List.copyOf(there);
        this.engines = engines.stream()
                .collect(Collectors.toMap(engine -> engine.policy().id(), Function.identity()));
    }

    /** @return one result for each case and policy with an expectation, in the order of the files */
    public List<TestResult> of(List<CaseEntry> cases) {
        return of(cases, (policy, entry) -> policy.assess(entry.facts()));
    }

    /**
     * The same for cases that were assessed already.
     *
     * @param assess what a policy says of a case; it may throw an {@link AssessmentException}, which the case then fails by
     */
    public List<TestResult> of(List<CaseEntry> cases, BiFunction<PolicyEngine, CaseEntry, Assessment> assess) {
        List<TestResult> results = new ArrayList<>();
        for (CaseEntry entry : cases) {
            entry.expect().forEach((policy, expectation) -> {
                if (engines.containsKey(policy) || !there.contains(policy)) {
                    results.add(run(entry, policy, expectation, assess));
                }
            });
        }
        return results;
    }

    private TestResult run(
            CaseEntry entry,
            String policy,
            Expectation expectation,
            BiFunction<PolicyEngine, CaseEntry, Assessment> assess) {
        long start = System.nanoTime();
        List<String> failures = failures(entry, policy, expectation, assess);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new TestResult(entry.id(), policy, entry.source(), failures, took);
    }

    private List<String> failures(
            CaseEntry entry,
            String policy,
            Expectation expectation,
            BiFunction<PolicyEngine, CaseEntry, Assessment> assess) {
        PolicyEngine engine = engines.get(policy);
        if (engine == null) {
            return List.of("expects something of policy \"" + policy + "\", which is not there; available: "
                    + String.join(", ", there)
                    + Nearest.to(policy, there)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(""));
        }
        List<String> unknown = Expectations.unknownNames(expectation, engine);
        if (!unknown.isEmpty()) {
            return unknown;
        }
        try {
            return Expectations.check(assess.apply(engine, entry), expectation);
        } catch (AssessmentException e) {
            return List.of(e.getMessage());
        }
    }
}
