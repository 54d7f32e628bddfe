package io.github.dingdianrules.jilin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleTrace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the national orders hold in Jilin. */
class JilinInclusionTest {

    private static final String NATIONAL = "国 ";

    private static final PolicyEngine ENGINE = PolicyEngine.of("jilin");

    private static final Map<String, CaseEntry> CASES =
            CaseFiles.read(Path.of("src", "test", "resources", "cases")).stream()
                    .collect(Collectors.toMap(CaseEntry::id, Function.identity()));

    @Test
    void everyDecisionOfANationalRuleShowsTheClauseThatLeadsToIt() {
        List<Decision> national = CASES.values().stream()
                .flatMap(entry -> ENGINE.assess(entry.facts()).decisions().stream())
                .filter(decision -> decision.rule().startsWith(NATIONAL))
                .toList();

        assertThat(national.stream().map(decision -> leadingTo(decision.clause())))
                .contains("8", "9.2", "10", "13", "36");
        assertThat(national)
                .allSatisfy(decision -> assertThat(texts(decision))
                        .as(decision.rule())
                        .containsSubsequence(
                                leadingTo(decision.clause()), decision.clause().text()));
    }

    /** Written from articles 8, 9.2, 10, 13 and 36. */
    private static String leadingTo(ClauseId clause) {
        Map<String, List<String>> named = Map.of(
                "8", List.of("N2:5", "N2:6", "N3:5"),
                "9.2", List.of("N2:12", "N3:11"),
                "10", List.of("N2:7", "N3:6"),
                "13", List.of("N2:9.1", "N3:8.1"));
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(ClauseId::new).anyMatch(clause::liesWithin))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("36");
    }

    @ParameterizedTest(name = "{0}: {1} under {2}")
    @CsvSource({
        "jl-9-2-improper-2022-03-04, REJECT, '9.2, N2:12(4)'",
        "jl-9-2-pharmacy-improper-2022-03-04, REJECT, '9.2, N3:11(2)'",
        "jl-9-2-care-improper-2022-03-04, REJECT, '9.2, N2:12(4), N3:11(2)'",
        "jl-8-operating-12-04, CONDITION_NOT_MET, '8, N2:6(1)'",
        "jl-8-pharmacy-no-label, CONDITION_NOT_MET, '8, N3:5(4)'",
        "jl-22-consensus, SIGN, '22, 36, N2:10'",
        "jl-22-p-consensus, SIGN, '22, 36, N3:9'",
        "jl-22-c-consensus, SIGN, '22'",
        "jl-36-rescind-designated-by-deceit, RESCIND, '36, N2:43(2)'",
        "jl-36-rescind-designated-by-deceit, PUBLISH, '36, N2:43(2), N2:43'",
        "jl-36-rescind-designated-by-deceit, REPORT, '36, N2:43(2), 31'",
        "jl-30-h-to-rescind, EXTEND_TO_OTHER_REGIONS, '36, N2:43(2), 30'",
        "jl-25-1-rescission-through-36, RESCIND, '25.1, 36, N2:43(6)'"
    })
    void aDecisionShowsItsClausesInOrder(String id, DecisionKind kind, String clauses) {
        assertThat(assess(id).decisions(kind))
                .singleElement()
                .satisfies(decision ->
                        assertThat(String.join(", ", texts(decision))).isEqualTo(clauses));
    }

    @Test
    void replacedRulesAreNotAsked() {
        Set<String> replaced = ENGINE.policy().inclusions().stream()
                .flatMap(inclusion -> inclusion.replaced().stream())
                .flatMap(replacement -> replacement.rules().stream())
                .collect(Collectors.toSet());

        Stream<RuleTrace> asked = CASES.values().stream().flatMap(entry -> ENGINE.trace(entry.facts()).stream());

        assertThat(replaced).isNotEmpty();
        assertThat(asked.map(RuleTrace::rule).distinct())
                .anyMatch(rule -> rule.startsWith(NATIONAL))
                .doesNotContainAnyElementsOf(replaced);
    }

    @Test
    void whatIsReplacedNamesAClauseThatIsEncoded() {
        assertThat(ENGINE.policy().inclusions().stream().flatMap(inclusion -> inclusion.replaced().stream()))
                .allSatisfy(replacement -> assertThat(ENGINE.ledger().find(replacement.by()))
                        .as(replacement.by().text())
                        .isPresent());
    }

    @Test
    void anAssessmentNamesTheRecollectedClausesItRestsOn() {
        assertThat(texts(assess("jl-9-2-improper-2022-03-04"))).contains("N2:12(4)");
        assertThat(texts(assess("jl-9-2-care-improper-2022-03-04"))).containsExactly("N2:12(4)", "N3:11(2)");
        assertThat(texts(assess("jl-22-consensus"))).contains("N2:10");
    }

    @Test
    void whatRestsOnJilinsOwnClausesAloneIsNotRecollected() {
        for (String id : List.of("jl-9-1-clean", "jl-9-1-1-no-licence", "jl-25-2-made-changchun-at-province")) {
            assertThat(assess(id).decisions()).as(id).isNotEmpty();
            assertThat(texts(assess(id))).as(id).isEmpty();
        }
    }

    /** N2:5.1(1), N2:40 and N2:41 were seen in a public copy. */
    @Test
    void clausesSeenInACopyAreNotRecollected() {
        Assessment assessment = assess("jl-8-clean");

        assertThat(assessment.decisionsUnder("N2:5.1(1)")).isNotEmpty();
        assertThat(texts(assessment)).doesNotContain("N2:5.1(1)").contains("N2:7");
    }

    @Test
    void decisionsCanBeContestedUnderTheOrderOfTheirProvider() {
        assertThat(remedies("jl-36-rescind-designated-by-deceit", DecisionKind.RESCIND))
                .containsExactly("N2:46");
        assertThat(remedies("jl-36-pharmacy-rescind-drugs-resold", DecisionKind.RESCIND))
                .containsExactly("N3:42");
        assertThat(remedies("jl-22-c-not-published", DecisionKind.PUBLISH)).isEmpty();
        assertThat(remedies("jl-22-h-not-published", DecisionKind.PUBLISH)).containsExactly("N2:46");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-30, NOT_YET_IN_FORCE", "2023-07-01, IN_FORCE", "2023-07-02, IN_FORCE", "2030-01-01, IN_FORCE"})
    void bindsFromTheFirstOfJuly2023(LocalDate day, PolicyStatus status) {
        assertThat(ENGINE.policy().statusOn(day)).isEqualTo(status);
    }

    @Test
    void everyCounterpartStandsInTheNationalLedger() {
        assertThat(ENGINE.ledger().entries().stream().flatMap(entry -> entry.counterparts().stream()))
                .isNotEmpty()
                .allSatisfy(clause -> assertThat(ENGINE.ledger().find(clause))
                        .as(clause.text())
                        .isPresent());
    }

    private static Assessment assess(String id) {
        return ENGINE.assess(CASES.get(id).facts());
    }

    private static List<String> remedies(String id, DecisionKind kind) {
        return assess(id).decisions(kind).stream()
                .flatMap(decision -> decision.remedies().stream())
                .map(ClauseId::text)
                .toList();
    }

    private static List<String> texts(Decision decision) {
        return decision.clauses().stream().map(ClauseId::text).toList();
    }

    private static List<String> texts(Assessment assessment) {
        return assessment.recollected().stream().map(ClauseId::text).toList();
    }
}
