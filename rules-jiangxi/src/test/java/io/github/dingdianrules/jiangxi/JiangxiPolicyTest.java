package io.github.dingdianrules.jiangxi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.testkit.PolicyContract;
import org.junit.jupiter.api.Test;

class JiangxiPolicyTest extends PolicyContract {

    @Override
    protected String policy() {
        return "jiangxi";
    }

    @Test
    void anAssessmentByTheDraftSaysThatItIsOneAndIsStillGiven() {
        CaseEntry entry =
                CaseFiles.read(caseDirectory().resolve("conflicts.yaml")).get(0);

        Assessment assessment = PolicyEngine.of(policy()).assess(entry.facts());

        assertThat(assessment.status()).isEqualTo(PolicyStatus.DRAFT);
        assertThat(assessment.decisions()).isNotEmpty();
    }
}
