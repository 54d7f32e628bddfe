package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.AssessmentException;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.List;
import java.util.Optional;

/**
 * What one policy says of cases, each assessed once, to be held against several others.
 *
 * @param answers one for each case, in the order of the cases
 */
public record Assessed(PolicyEngine policy, List<Answer> answers) {

    public Assessed {
        answers = List.copyOf(answers);
    }

    /**
     * What a policy says of one case: an assessment, or why there can be none.
     *
     * @param assessment empty exactly where there is a failure
     */
    public record Answer(CaseEntry entry, Optional<Assessment> assessment, Optional<AssessmentException> failure) {

        /** @throws AssessmentException if there is none */
        public Assessment get() {
            return assessment.orElseThrow(failure::get);
        }

        static Answer of(PolicyEngine policy, CaseEntry entry) {
            try {
                return new Answer(entry, Optional.of(policy.assess(entry.facts())), Optional.empty());
            } catch (AssessmentException e) {
                return new Answer(entry, Optional.empty(), Optional.of(e));
            }
        }
    }

    /** Assesses all cases, on all cores. */
    public static Assessed of(PolicyEngine policy, List<CaseEntry> cases) {
        return new Assessed(
                policy,
                cases.parallelStream().map(entry -> Answer.of(policy, entry)).toList());
    }
}
