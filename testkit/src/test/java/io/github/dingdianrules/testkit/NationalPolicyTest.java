package io.github.dingdianrules.testkit;

import java.nio.file.Path;

/** The national baseline lies in the core, which the test kit stands on, so it is tested here. */
class NationalPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "national";
    }

    @Override
    protected Path caseDirectory() {
        return Path.of("..", "rules-core", "src", "test", "resources", "cases");
    }
}
