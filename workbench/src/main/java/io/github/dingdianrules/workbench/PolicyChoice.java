package io.github.dingdianrules.workbench;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that says under which policies to work. */
final class PolicyChoice {

    private static final String ALL = "all";

    @Option(names = "--policy", paramLabel = "ID|all", defaultValue = ALL)
    private String id;

    boolean all() {
        return ALL.equals(id);
    }

    List<PolicyEngine> engines() {
        return engines(all() ? null : id);
    }

    /**
     * @param id one policy, or {@code null} for all of them
     * @throws PolicyException if there is no such policy, or none at all
     */
    static List<PolicyEngine> engines(String id) {
        if (id != null) {
            return List.of(PolicyEngine.of(id));
        }
        List<PolicyEngine> engines = PolicyEngine.ofAll();
        if (engines.isEmpty()) {
            throw new PolicyException("there is no policy on the classpath; add an artifact such as rules-<province>");
        }
        return engines;
    }
}
