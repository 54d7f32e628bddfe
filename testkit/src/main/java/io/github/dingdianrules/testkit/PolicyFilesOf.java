package io.github.dingdianrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.engine.PolicyModule;
import java.io.InputStream;
import java.util.ServiceLoader;

/** The files that lie beside a policy module. */
final class PolicyFilesOf {

    private PolicyFilesOf() {}

    static InputStream open(String policy, String file) {
        PolicyModule module = ServiceLoader.load(PolicyModule.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(candidate -> candidate.id().equals(policy))
                .findFirst()
                .orElseThrow();
        InputStream in = module.getClass().getResourceAsStream(file);
        assertThat(in)
                .as("%s beside %s", file, module.getClass().getSimpleName())
                .isNotNull();
        return in;
    }
}
