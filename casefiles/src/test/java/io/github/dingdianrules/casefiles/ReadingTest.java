package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.facts.Application;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.InstitutionType;
import io.github.dingdianrules.facts.Licence;
import io.github.dingdianrules.facts.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    private static final String BASELINE = """
            about: beds
            baseline:
              asOf: 2025-03-03
              institution: { type: GENERAL_HOSPITAL, beds: 120, licences: [PRACTICE_LICENCE, CLINIC_FILING] }
              applications: [ { id: a1, kind: INITIAL, submittedOn: 2025-03-03 } ]
              violations: [ { id: v1, kind: SPLIT_HOSPITALISATION, loss: 1234.50 } ]
            cases:
            """;

    @TempDir
    Path directory;

    @Test
    void aCaseHasTheFactsOfTheBaselineUnlessItStatesItsOwn() {
        CaseEntry entry = only("  - { id: c1, title: few beds, why: edge, facts: { institution: { beds: 99 } } }");

        assertThat(entry.id()).isEqualTo("c1");
        assertThat(entry.why()).isEqualTo("edge");
        assertThat(entry.about()).isEqualTo("beds");
        assertThat(entry.source()).hasToString("cases/a.yaml:8");
        assertThat(entry.facts().title()).isEqualTo("few beds");
        assertThat(entry.facts().asOf()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(entry.facts().institution().type()).isEqualTo(InstitutionType.GENERAL_HOSPITAL);
        assertThat(entry.facts().institution().beds()).isEqualTo(99);
        assertThat(entry.facts().violations().get(0).loss()).isEqualByComparingTo("1234.50");
    }

    @Test
    void aCaseWithoutFactsIsTheBaseline() {
        assertThat(only("  - id: c1").facts().institution().beds()).isEqualTo(120);
    }

    @Test
    void anItemWithAKnownIdIsMergedAndOneWithANewIdAppended() {
        CaseFile facts = only("""
                  - id: c1
                    facts:
                      violations:
                        - { id: v2, kind: SPLIT_HOSPITALISATION }
                        - { id: v1, refusedToCorrect: true }
                """).facts();

        assertThat(facts.violations()).extracting(Violation::id).containsExactly("v1", "v2");
        assertThat(facts.violations().get(0).loss()).isEqualByComparingTo("1234.5");
        assertThat(facts.violations().get(0).refusedToCorrect()).isTrue();
    }

    @Test
    void otherListsReplaceTheBaselines() {
        CaseFile facts = only("  - { id: c1, facts: { institution: { licences: [CLINIC_FILING] }, violations: [] } }")
                .facts();

        assertThat(facts.institution().licences()).containsExactly(Licence.CLINIC_FILING);
        assertThat(facts.violations()).isEmpty();
    }

    @Test
    void nullForgetsWhatTheBaselineSays() {
        CaseFile facts = only("  - { id: c1, facts: { institution: { beds: null }, violations: null } }")
                .facts();

        assertThat(facts.institution().beds()).isNull();
        assertThat(facts.institution().type()).isNotNull();
        assertThat(facts.violations()).isEmpty();
    }

    @Test
    void aFileMayBeOneCase() {
        List<CaseEntry> cases = CaseFiles.read("a.yaml", """
                # yaml-language-server: $schema=https://dingdianrules.github.io/schema/case-file-1.json
                id: c1
                facts: { asOf: 2025-03-03, institution: { type: CLINIC } }
                """);

        assertThat(cases).singleElement().extracting(CaseEntry::id).isEqualTo("c1");
    }

    @Test
    void jsonIsReadLikeYaml() {
        List<CaseEntry> cases = CaseFiles.read("a.json", """
                {
                \t"$schema": "https://dingdianrules.github.io/schema/case-file-1.json",
                \t"baseline": { "asOf": "2025-03-03", "institution": { "beds": 5 } },
                \t"cases": [ { "id": "c1", "title": "\\ud83d\\ude00" } ]
                }
                """);

        assertThat(cases).singleElement().satisfies(entry -> {
            assertThat(entry.facts().institution().beds()).isEqualTo(5);
            assertThat(entry.facts().title()).isEqualTo("😀");
            assertThat(entry.source().line()).isEqualTo(4);
        });
    }

    @Test
    void aDirectoryIsReadInTheOrderOfItsFileNames() throws Exception {
        write("b/two.yml", BASELINE + "  - id: c2\n");
        write("a.yaml", "\uFEFF" + BASELINE + "  - id: c1\n");
        write("notes.txt", "no case");

        assertThat(CaseFiles.read(directory)).extracting(CaseEntry::id).containsExactly("c1", "c2");
    }

    @Test
    void aPathThatDoesNotExistIsAnError() {
        assertProblems(directory.resolve("none"), "none: there is no such file or directory");
    }

    @Test
    void aDirectoryWithoutCaseFilesIsAnError() {
        assertProblems(directory, "the directory holds no case file (.yaml, .yml or .json)");
    }

    @Test
    void aFileOfAnotherKindIsAnError() throws Exception {
        assertProblems(write("notes.txt", ""), "is no case file; the name of one ends in .yaml, .yml or .json");
    }

    @Test
    void aFileThatIsNotUtf8IsAnError() throws Exception {
        Path file = directory.resolve("gbk.yaml");
        Files.write(file, new byte[] {'i', 'd', ':', ' ', (byte) 0xb1, (byte) 0xa3});

        assertProblems(file, "gbk.yaml: is not encoded in UTF-8; save it as UTF-8");
    }

    @Test
    void anIdMayBeUsedOnceOverAllFiles() throws Exception {
        write("a.yaml", BASELINE + "  - id: c1\n");
        write("b.yaml", BASELINE + "  - id: c1\n");

        assertProblems(directory, "b.yaml:8:9 cases[c1].id: id \"c1\" is already used in ", "a.yaml:8");
    }

    @Test
    void theProblemsOfAllFilesAreReportedTogether() throws Exception {
        write("a.yaml", "cases: 1\n");
        write("b.yaml", "cases: 2\n");

        assertProblems(directory, "a.yaml:1:8 cases: must be a list, not the number 1", "b.yaml:1:8 cases: must be");
    }

    @Test
    void aProblemOfTheBaselineIsReportedOnceAndThere() {
        assertThatThrownBy(() -> CaseFiles.read("a.yaml", """
                baseline: { asOf: 2025-03-03, institution: { bed: 1, beds: many } }
                cases: [ { id: c1 }, { id: c2 } ]
                """)).hasMessage("""
                a.yaml:1:46 baseline.institution.bed: unknown field "bed"; did you mean "beds"?
                a.yaml:1:60 baseline.institution.beds: must be a whole number of at most 9 digits, not the text "many\"""");
    }

    @Test
    void anAddressOfADateAfterTheCaseLeadsToItsLine() {
        assertThatThrownBy(() -> only("""
                  - id: c1
                    facts:
                      applications:
                        - id: a1
                          evaluations:
                            - { id: e1, resultOn: 2025-03-01 }
                            - { id: e2,
                                resultOn: 2025-03-04 }
                """))
                .hasMessage("cases/a.yaml:15:27 cases[c1].facts.applications[a1].evaluations[e2].resultOn: "
                        + "2025-03-04 lies after the case's date asOf (2025-03-03); what is recorded has happened");
    }

    @Test
    @Timeout(20)
    void thousandsOfCasesAreReadInSeconds() {
        StringBuilder text = new StringBuilder(BASELINE);
        for (int i = 0; i < 5_000; i++) {
            text.append("  - { id: c").append(i).append(", facts: { institution: { beds: 99 } } }\n");
        }
        long start = System.nanoTime();

        assertThat(CaseFiles.read("a.yaml", text.toString())).hasSize(5_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void applicationsKeepTheOrderOfTheBaseline() {
        CaseFile facts = only("  - { id: c1, facts: { applications: [ { id: a2, kind: RENEWAL }, { id: a1 } ] } }")
                .facts();

        assertThat(facts.applications()).extracting(Application::id).containsExactly("a1", "a2");
    }

    private static CaseEntry only(String text) {
        List<CaseEntry> cases = CaseFiles.read("cases/a.yaml", BASELINE + text);
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private Path write(String name, String text) throws Exception {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static void assertProblems(Path path, String... parts) {
        assertThatThrownBy(() -> CaseFiles.read(path))
                .isInstanceOf(CaseFileException.class)
                .message()
                .contains(parts);
    }
}
