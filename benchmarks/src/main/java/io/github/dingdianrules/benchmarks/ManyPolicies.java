package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

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
        Map<String, DoubleSupplier> measured = new LinkedHashMap<>();
        for (int count = 1; count <= policies.size(); count++) {
            List<PolicyEngine> some = policies.subList(0, count);
            measured.put(Integer.toString(count), () -> seconds(some, cases));
        }
        Results.inTurns(
                        "Growth with the number of policies",
                        "times one policy",
                        measured,
                        Integer.parseInt(arguments[1]))
                .inProportion()
                .write(Path.of(arguments[0]), "policies");
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
