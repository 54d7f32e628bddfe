package io.github.dingdianrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.Expectations;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.PolicyEngine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private final PolicyEngine jiangsu = PolicyEngine.of("jiangsu");

    @Test
    void theShippedCasesAreDecidedAsTheySay() {
        List<CaseEntry> cases = CaseFiles.read(Path.of("cases"));
        assertThat(cases)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(entry -> assertThat(Expectations.check(
                                jiangsu.assess(entry.facts()), entry.expect().get("jiangsu")))
                        .as(entry.id())
                        .isEmpty());
    }

    @Test
    void theProgramNamesWhatIsMissing() {
        assertThat(jiangsu.assess(AssessOneHospital.hospitalThatOvercharged()).missingFacts())
                .containsExactly("violations[v1].fraudulentPurpose", "violations[v1].graveConsequences");
    }

    @Test
    void theProgramFindsTheDamages() {
        assertThat(jiangsu.assess(AssessOneHospital.hospitalThatOvercharged())
                        .decisions(DecisionKind.LIQUIDATED_DAMAGES))
                .singleElement()
                .satisfies(damages -> assertThat(damages.terms().band().upperAmount())
                        .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("9724.07")));
    }
}
