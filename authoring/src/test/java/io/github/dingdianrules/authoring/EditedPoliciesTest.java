package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.facts.CaseFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedPoliciesTest {

    private static final String CASE = """
            cases:
              - id: breach
                facts:
                  asOf: 2025-03-20
                  institution: { type: GENERAL_HOSPITAL }
                  agreements: [ { id: g1 } ]
                  violations: [ { id: v1, kind: OVERCHARGE, breach: true } ]
            """;

    @TempDir
    private Path directory;

    static CaseFile breach() {
        return CaseFiles.read("breach.yaml", CASE).get(0).facts();
    }

    @Test
    void withoutDirectoriesThePackagedPoliciesAreThere() {
        assertThat(EditedPolicies.none().available()).isEqualTo(PolicyEngine.available());
        assertThat(EditedPolicies.none().edited()).isEmpty();
    }

    /** Every rule renamed, so that each is compiled anew from what was printed from its tree. */
    @Test
    void aRuleCompiledAtRunTimeDecidesAsTheOneInTheJar() {
        Edited edited = Edited.national(directory);
        for (String name : PolicyDirectory.packaged("national").names()) {
            if (name.endsWith(".drl")) {
                edited.write(name, edited.text(name).replace("rule \"国 ", "rule \"家 "));
            }
        }
        PolicyEngine renamed = EditedPolicies.of(List.of(edited.read())).engine("national");
        PolicyEngine packaged = PolicyEngine.of("national");

        assertThat(renamed.rules())
                .hasSameSizeAs(packaged.rules())
                .allMatch(rule -> rule.name().startsWith("家 "));
        assertThat(renamed.assess(breach()).decisions().toString())
                .isEqualTo(packaged.assess(breach()).decisions().toString().replace("国 N", "家 N"));
    }

    @Test
    void aRuleThatAsksForWhatMayNotBeThereIsRefused() {
        Edited edited = Edited.national(directory).add("""
                rule "国 N2:38 问错了对象"
                    @Clause("N2:38")
                when
                    AgreementOnFile( $holds : agreement.end.isCleared(), $holds.possible )
                then
                    decide.may(INTERVIEW, $holds);
                end
                """);

        assertThatExceptionOfType(RefusedPolicyException.class)
                .isThrownBy(() -> EditedPolicies.of(List.of(edited.read())))
                .withMessageContaining("\"agreement.end\" may not be on record");
    }

    @Test
    void onePolicyCannotComeFromTwoDirectories() {
        PolicyDirectory read = Edited.national(directory).read();

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> EditedPolicies.of(List.of(read, read)))
                .withMessageStartingWith("policy \"national\" is in two directories");
    }

    @Test
    void aDirectoryWithoutAPolicyIsNoDirectoryOfOurs() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyDirectory.read(directory))
                .withMessageContaining("holds no policy.yaml");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyDirectory.read(directory.resolve("nowhere")))
                .withMessageContaining("there is no such directory");
    }
}
