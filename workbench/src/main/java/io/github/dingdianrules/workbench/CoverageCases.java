package io.github.dingdianrules.workbench;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.nio.file.Path;
import java.util.List;

/** Where the cases come from by which a policy's coverage is measured. */
final class CoverageCases {

    private final List<Path> paths;

    /** @param paths what was given with {@code --cases} */
    CoverageCases(List<Path> paths) {
        this.paths = paths;
    }

    /** @throws PolicyException if there are none for the policy */
    List<CaseEntry> of(PolicyEngine engine) {
        if (paths.isEmpty()) {
            throw new PolicyException("no cases to measure the coverage of policy \""
                    + engine.policy().id() + "\" by; give case files or directories with --cases PATH");
        }
        return CaseFiles.readAll(paths);
    }
}
