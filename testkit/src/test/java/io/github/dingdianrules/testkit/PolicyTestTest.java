package io.github.dingdianrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.engine.PolicyEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

@PolicyTest("national")
class PolicyTestTest {

    private static final String CASES = "../rules-core/src/test/resources/cases/institution-suspension.yaml";

    private final PolicyEngine ofConstructor;

    PolicyTestTest(PolicyEngine ofConstructor) {
        this.ofConstructor = ofConstructor;
    }

    @Test
    void theEngineIsOneForAllTests(PolicyEngine national) {
        assertThat(national.policy().id()).isEqualTo("national");
        assertThat(national).isSameAs(ofConstructor);
    }

    @ParameterizedTest
    @CaseFileSource(CASES)
    void everyCaseIsOneTest(CaseEntry entry, PolicyEngine national) {
        DingdianAssertions.assertThat(national.assess(entry.facts())).isAsExpectedBy(entry);
    }

    @Nested
    class Inside {

        @Test
        void theClassAroundSpeaksForIt(PolicyEngine national) {
            assertThat(national).isSameAs(ofConstructor);
        }
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static void fails(Class<?> tests, Predicate<String> told) {
        run(tests).allEvents().assertThatEvents().haveAtLeastOne(finishedWithFailure(message(told)));
    }

    @Test
    void casesAreShownByTheirIds() {
        List<String> names = new ArrayList<>();
        run(Shown.class).testEvents().succeeded().stream()
                .forEach(event -> names.add(event.getTestDescriptor().getDisplayName()));

        assertThat(names).contains("[1] n2-suspension-runs", "[2] n2-suspension-181");
    }

    @Test
    void theInnermostCountsAndAnUnknownPolicyIsNamedWithThoseThere() {
        fails(
                UnknownOfMethod.class,
                told -> told.contains("unknown policy \"gansu\"; available: national; others come with an artifact"));
        fails(UnknownOfParameter.class, told -> told.contains("unknown policy \"hunan\"; available: national"));
    }

    @Test
    void filesThatCannotBeReadFailTheTest() {
        fails(NoSuchFile.class, told -> told.contains("nowhere.yaml: there is no such file or directory"));
    }

    static class Shown {

        @ParameterizedTest
        @CaseFileSource(CASES)
        void shown(CaseEntry entry) {
            assertThat(entry.id()).isNotEmpty();
        }
    }

    @PolicyTest("national")
    static class UnknownOfMethod {

        @Test
        @PolicyTest("gansu")
        void unknown(PolicyEngine engine) {
            assertThat(engine).isNull();
        }
    }

    static class UnknownOfParameter {

        @Test
        @PolicyTest("gansu")
        void unknown(@PolicyTest("hunan") PolicyEngine engine) {
            assertThat(engine).isNull();
        }
    }

    static class NoSuchFile {

        @ParameterizedTest
        @CaseFileSource("nowhere.yaml")
        void none(CaseEntry entry) {
            assertThat(entry).isNull();
        }
    }
}
