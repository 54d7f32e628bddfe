package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.PackagedCases;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the cases come from by which a policy's coverage is measured. */
final class CoverageCases {

    private final List<Path> paths;
    private final Map<String, PolicyDirectory> edited;

    /**
     * @param paths what was given with {@code --cases}
     * @param edited the directories of edited policies, by the policy's id
     */
    CoverageCases(List<Path> paths, Map<String, PolicyDirectory> edited) {
        this.paths = paths;
        this.edited = edited;
    }

    /**
     * @return the cases that were given; where none were, those beside the policy's rules
     * @throws PolicyException if there are none for the policy
     */
    List<CaseEntry> of(PolicyEngine engine) {
        String id = engine.policy().id();
        List<CaseEntry> cases = !paths.isEmpty()
                ? CaseFiles.readAll(paths)
                : edited.containsKey(id) ? beside(edited.get(id)) : PackagedCases.read(id);
        if (cases.isEmpty()) {
            throw new PolicyException("no cases to measure the coverage of policy \"" + id
                    + "\" by; give case files or directories with --cases PATH");
        }
        return cases;
    }

    private static List<CaseEntry> beside(PolicyDirectory directory) {
        return directory.cases().map(CaseFiles::read).orElse(List.of());
    }
}
