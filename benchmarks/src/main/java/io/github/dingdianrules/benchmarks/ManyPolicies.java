package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.Results.Row;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same cases by one policy, by two, and so on. */
public final class ManyPolicies {

    private static final int WARM_UP = 10;

    private ManyPolicies() {}

    /** @param arguments directory for results, number of passes */
    public static void main(String[] arguments) {
        List<PolicyEngine> policies = PolicyEngine.ofAll();
        List<CaseFile> cases = JiangsuCases.read();
        for (int pass = 0; pass < WARM_UP; pass++) {
            seconds(policies, cases);
        }
        Results results = Results.of("Growth with the number of policies", "times one policy");
        for (int count = 1; count <= policies.size(); count++) {
            List<Double> seconds = new ArrayList<>();
            for (int pass = 0; pass < Integer.parseInt(arguments[1]); pass++) {
                seconds.add(seconds(policies.subList(0, count), cases));
            }
            results.add(Row.of(Integer.toString(count), seconds));
        }
        results.inProportion().write(Path.of(arguments[0]), "policies");
    }

    private static double seconds(List<PolicyEngine> policies, List<CaseFile> cases) {
        long start = System.nanoTime();
        for (CaseFile caseFile : cases) {
            for (PolicyEngine policy : policies) {
                policy.assess(caseFile);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
