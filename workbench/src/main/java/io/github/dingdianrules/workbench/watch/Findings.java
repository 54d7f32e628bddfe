package io.github.dingdianrules.workbench.watch;

import io.github.dingdianrules.casefiles.TestResult;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.regression.impact.Impact;
import java.util.List;
import java.util.Optional;

/**
 * What one look into a policy directory found.
 *
 * @param faults what is wrong in its files
 * @param problems what else keeps it from being used, such as cases that cannot be read
 * @param outcome tests and impact; empty where it could not be used
 */
public record Findings(List<Fault> faults, List<String> problems, Optional<Outcome> outcome) {

    /**
     * @param tests how its cases met what they expect
     * @param before the ledger before
     * @param after the ledger in the directory
     */
    public record Outcome(List<TestResult> tests, Impact impact, ClauseLedger before, ClauseLedger after) {

        public Outcome {
            tests = List.copyOf(tests);
        }
    }

    public Findings {
        faults = List.copyOf(faults);
        problems = List.copyOf(problems);
    }

    static Findings without(List<Fault> faults, String... problems) {
        return new Findings(faults, List.of(problems), Optional.empty());
    }

    /** @return whether the directory can be used, and every case in it is decided as it expects */
    public boolean passed() {
        return outcome.filter(it -> it.tests().stream().noneMatch(TestResult::failed))
                .isPresent();
    }
}
