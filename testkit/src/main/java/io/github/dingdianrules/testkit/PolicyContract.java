package io.github.dingdianrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.casefiles.Expectations;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.language.RuleSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What every policy module keeps. A module has one test class that extends this and names its policy; a rule, clause or
 * case added later is covered at once.
 *
 * <p>Each check first asserts that it looked at something.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PolicyContract {

    private static final Pattern PUT_TOGETHER = Pattern.compile("(all|any|no)\\(|$");

    private PolicyEngine engine;
    private List<RuleSource> sources;
    private List<CaseEntry> cases;
    private List<RuleTrace> traces;

    /** @return id of the policy */
    protected abstract String policy();

    /** @return directory of the policy's case files */
    protected Path caseDirectory() {
        return Path.of("src", "test", "resources", "cases");
    }

    @BeforeAll
    void read() {
        engine = PolicyEngine.of(policy());
        sources = engine.sources();
        cases = CaseFiles.read(caseDirectory());
        traces = cases.stream()
                .flatMap(entry -> engine.trace(entry.facts()).stream())
                .toList();
        assertThat(sources).as("rules in the DRL files").isNotEmpty();
        assertThat(cases).as("cases").isNotEmpty();
        assertThat(traces).as("rules asked about cases").isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyCaseIsDecidedAsExpected() {
        List<CaseEntry> expecting = cases.stream()
                .filter(entry -> entry.expect().containsKey(policy()))
                .toList();
        assertThat(expecting).as("cases that expect something").isNotEmpty();
        return expecting.stream().map(entry -> DynamicTest.dynamicTest(entry.id(), () -> check(entry)));
    }

    private void check(CaseEntry entry) {
        Expectation expectation = Objects.requireNonNull(entry.expect().get(policy()));
        assertThat(Expectations.check(engine.assess(entry.facts()), expectation))
                .as("%s", entry.source())
                .isEmpty();
    }

    @Test
    void everyArticleStandsInTheLedger() {
        assertThat(engine.policy().documents())
                .isNotEmpty()
                .allSatisfy(document -> assertThat(engine.ledger().articles(document))
                        .containsExactlyElementsOf(IntStream.rangeClosed(1, document.articles())
                                .boxed()
                                .toList()));
    }

    /** Names, clauses, questions, decisions: what the lint looks at. */
    @Test
    void theLintFindsNothingWrong() {
        Lint lint = Lint.of(PolicyDirectory.packaged(policy()));

        assertThat(lint.rules()).isEqualTo(sources.size());
        assertThat(lint.errors()).isEmpty();
    }

    /** A counterpart stands in the ledger of a policy this one's document rests on. */
    @Test
    void everyCounterpartStandsInALedgerItRestsOn() {
        List<ClauseLedger> superior = engine.policy().superior().stream()
                .filter(PolicyEngine.available()::contains)
                .map(id -> PolicyEngine.of(id).ledger())
                .toList();
        assertThat(engine.ledger().entries().stream().flatMap(entry -> entry.counterparts().stream()))
                .allSatisfy(clause -> assertThat(superior)
                        .as("%s", clause)
                        .anyMatch(ledger -> ledger.find(clause).isPresent()));
    }

    /** Without drools-engine as a direct dependency, the plugin copies the facts into the module's jar. */
    @Test
    void theFactsAreOnTheClasspathOnce() throws IOException {
        String facts = CaseFile.class.getName().replace('.', '/') + ".class";
        assertThat(Collections.list(CaseFile.class.getClassLoader().getResources(facts)))
                .hasSize(1);
    }

    @Test
    void everyRuleFiresForCertainInSomeCase() {
        Set<String> fired = traces.stream()
                .filter(RuleTrace::firedForCertain)
                .map(RuleTrace::rule)
                .collect(Collectors.toSet());
        assertThat(missingFrom(fired)).as("rules that no case fires").isEmpty();
    }

    @Test
    void everyRuleIsComeNearWithoutFiringInSomeCase() {
        Set<String> missed =
                traces.stream().filter(RuleTrace::missed).map(RuleTrace::rule).collect(Collectors.toSet());
        assertThat(missingFrom(missed))
                .as("rules that no case comes near without firing")
                .isEmpty();
    }

    /** Otherwise explanations and coverage could not tell its questions apart. */
    @Test
    void everyConditionComesApartIntoItsQuestions() {
        assertThat(traces.stream()
                        .filter(RuleTrace::concerned)
                        .flatMap(trace ->
                                Objects.requireNonNull(trace.condition()).questions()))
                .extracting(Condition.Question::text)
                .isNotEmpty()
                .noneMatch(question -> PUT_TOGETHER.matcher(question).lookingAt());
    }

    private List<String> missingFrom(Set<String> seen) {
        return engine.rules().stream()
                .map(RuleInfo::name)
                .filter(Predicate.not(seen::contains))
                .toList();
    }

    @Test
    void theOrderOfFactsCarriesNoMeaning() {
        assertThat(cases)
                .allSatisfy(entry -> assertThat(
                                engine.assess(Reversed.facts(entry.facts())).toString())
                        .as("%s", entry.source())
                        .isEqualTo(engine.assess(entry.facts()).toString()));
    }

    @Test
    void anyNumberOfThreadsGetTheSameAnswers() {
        List<String> alone = cases.stream()
                .map(entry -> engine.assess(entry.facts()).toString())
                .toList();
        List<String> together = cases.parallelStream()
                .map(entry -> engine.assess(entry.facts()).toString())
                .toList();
        assertThat(together).isEqualTo(alone);
    }
}
