package io.github.dingdianrules.examples;

import static io.github.dingdianrules.testkit.DingdianAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.testkit.CaseFileSource;
import io.github.dingdianrules.testkit.PolicyTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** How an embedder keeps watch over the decisions that matter to it. */
@PolicyTest("jiangsu")
class AssessOneHospitalTest {

    @Test
    void anOverchargeCostsAtMostAFifthOfTheLoss(PolicyEngine jiangsu) {
        assertThat(jiangsu.assess(AssessOneHospital.hospitalThatOvercharged()))
                .hasOutcome(Topic.BREACH, Standing.BREACH_FOUND)
                .hasDecision(DecisionKind.LIQUIDATED_DAMAGES)
                .underClause("43")
                .with(Modality.SHALL)
                .by(Actor.AGENCY)
                .upToAmount("9724.07")
                .established()
                .and()
                .hasMissingExactly("violations[v1].fraudulentPurpose", "violations[v1].graveConsequences");
    }

    @ParameterizedTest
    @CaseFileSource("../cases")
    void theShippedCasesAreDecidedAsTheySay(CaseEntry entry, PolicyEngine jiangsu) {
        assertThat(jiangsu.assess(entry.facts())).isAsExpectedBy(entry);
    }

    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            AssessOneHospital.main(new String[0]);
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(3)
                .last()
                .asString()
                .satisfies(line ->
                        assertThat(Files.readString(Path.of("README.md"))).contains(line));
    }
}
