package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.engine.PolicyException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagedCasesTest {

    private static final Path SOURCES = Path.of("..", "rules-core", "src", "test", "resources", "cases");

    @Test
    void areThoseOfTheSources() {
        assertThat(PackagedCases.read("national"))
                .isNotEmpty()
                .extracting(CaseEntry::id)
                .containsExactlyElementsOf(
                        CaseFiles.read(SOURCES).stream().map(CaseEntry::id).toList());
    }

    @Test
    void sayWhereEachCaseIsWritten() {
        assertThat(PackagedCases.read("national"))
                .extracting(entry -> entry.source().file())
                .contains("national/cases/scope.yaml");
    }

    @Test
    void ofAnUnknownPolicyAreRefused() {
        assertThatThrownBy(() -> PackagedCases.read("gansu"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("unknown policy \"gansu\"");
    }
}
