package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.authoring.internal.EditedOrigin;
import io.github.dingdianrules.authoring.internal.RuleCache;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.AssessmentException;
import io.github.dingdianrules.engine.PolicyEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine says of a rule that fails, where the check that would have refused it was passed by. */
class UncheckedRuleTest {

    private static final String CASE = """
            cases:
              - id: no-referral
                facts: { asOf: 2025-03-20, institution: {}, violations: [ { id: v1, kind: OVERCHARGE } ] }
            """;

    @TempDir
    private Path directory;

    private PolicyEngine engine(String rule) {
        Edited edited = Edited.national(directory).add(rule);
        return PolicyEngine.of(new EditedOrigin("national", edited.read(), new RuleCache()), id -> null);
    }

    @Test
    void aSelectionThatFailsNamesItsRule() {
        PolicyEngine engine = engine("""
                rule "国 N2:38 移交不清"
                    @Clause("N2:38")
                when
                    ViolationOnFile( violation.referral.factsUnclear == true, $holds : violation.isReferralUnclear(),
                                     $holds.possible )
                then
                    decide.may(INTERVIEW, $holds);
                end
                """);

        assertThatExceptionOfType(AssessmentException.class)
                .isThrownBy(() ->
                        engine.assess(CaseFiles.read("cases.yaml", CASE).get(0).facts()))
                .withMessage(
                        "policy \"national\": the rule \"国 N2:38 移交不清\" cannot be applied to case"
                                + " \"no-referral\": it asks for something that is not there; let it select the matters it is about");
    }
}
