package io.github.dingdianrules.engine;

/**
 * A document whose rules are on the classpath, found through {@link java.util.ServiceLoader}.
 *
 * <p>Beside the implementing class lie {@code policy.yaml}, {@code clauses.yaml} and the DRL files, and the artifact that
 * holds them was built with the rules compiled in.
 */
public interface PolicyModule {

    /** @return id of the policy, the same as in {@code policy.yaml} */
    String id();

    /** @return {@code groupId/artifactId} of the artifact with the compiled rules */
    default String artifact() {
        return "io.github.dingdianrules/rules-" + id();
    }
}
