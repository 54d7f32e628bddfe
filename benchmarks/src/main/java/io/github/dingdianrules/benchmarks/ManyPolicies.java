package io.github.dingdianrules.benchmarks;

import io.github.dingdianrules.benchmarks.Results.Row;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Each case by one policy, by two, and so on, as a multiple of what these policies take one after the other over all cases;
 * and the same by all of them, block by block of cases.
 */
public final class ManyPolicies {

    private static final int WARM_UP = 100;
    private static final int BLOCK = 256;

    private ManyPolicies() {}

    /** @param arguments directory for results, number of passes */
    public static void main(String[] arguments) {
        List<PolicyEngine> policies = PolicyEngine.ofAll();
        List<CaseFile> cases = JiangsuCases.read();
        int passes = Integer.parseInt(arguments[1]);
        for (int pass = 0; pass < Math.min(WARM_UP, 10 * passes); pass++) {
            seconds(policies, cases, 1);
        }
        List<Double> inBlocks = new ArrayList<>();
        List<List<Double>> ratios = new ArrayList<>();
        policies.forEach(any -> ratios.add(new ArrayList<>()));
        for (int pass = 0; pass < passes; pass++) {
            double alone = 0;
            for (int count = 1; count <= policies.size(); count++) {
                alone += seconds(policies.subList(count - 1, count), cases, 1);
                ratios.get(count - 1).add(seconds(policies.subList(0, count), cases, 1) / alone);
            }
            inBlocks.add(seconds(policies, cases, BLOCK) / alone);
        }
        Results results = Results.of(
                "Growth with the number of policies: each case by so many", "times each policy over all cases");
        for (int count = 1; count <= policies.size(); count++) {
            results.add(new Row(Integer.toString(count), ratios.get(count - 1)));
        }
        results.add(new Row(policies.size() + ", by blocks of " + BLOCK + " cases", inBlocks));
        results.write(Path.of(arguments[0]), "policies");
    }

    /** @param block how many cases go to one policy before the next one has them */
    private static double seconds(List<PolicyEngine> policies, List<CaseFile> cases, int block) {
        long start = System.nanoTime();
        for (int from = 0; from < cases.size(); from += block) {
            List<CaseFile> some = cases.subList(from, Math.min(from + block, cases.size()));
            for (PolicyEngine policy : policies) {
                some.forEach(policy::assess);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
