package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.casefiles.Expectations;
import io.github.dingdianrules.engine.PolicyEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds what policies decide against what case files expect of them. */
final class ExpectationRun {

    private final Map<String, PolicyEngine> engines;
    private final boolean everyPolicy;

    /** @param everyPolicy whether every policy was asked for, so that an expectation of any other one is a mistake */
    ExpectationRun(List<PolicyEngine> engines, boolean everyPolicy) {
        this.engines = engines.stream()
                .collect(Collectors.toMap(engine -> engine.policy().id(), Function.identity()));
        this.everyPolicy = everyPolicy;
    }

    /** @return one result for each case and policy with an expectation, in the order of the files */
    List<TestResult> of(List<CaseEntry> cases) {
        List<TestResult> results = new ArrayList<>();
        for (CaseEntry entry : cases) {
            entry.expect().forEach((policy, expectation) -> {
                if (everyPolicy || engines.containsKey(policy)) {
                    results.add(run(entry, policy, expectation));
                }
            });
        }
        return results;
    }

    private TestResult run(CaseEntry entry, String policy, Expectation expectation) {
        long start = System.nanoTime();
        List<String> failures = failures(entry, policy, expectation);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new TestResult(entry.id(), policy, entry.source(), failures, took);
    }

    private List<String> failures(CaseEntry entry, String policy, Expectation expectation) {
        PolicyEngine engine = engines.get(policy);
        if (engine == null) {
            return List.of("expects something of policy \"" + policy + "\", which is not there; available: "
                    + String.join(", ", PolicyEngine.available()));
        }
        return Expectations.check(engine.assess(entry.facts()), expectation);
    }
}
