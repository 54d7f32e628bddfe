package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.language.Fault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintCasesTest {

    private static final String FILE = "cases/measures.yaml";
    private static final String CASES = """
            cases:
              - id: no-breach
                facts: { asOf: 2025-03-20, institution: { beds: 38 } }
                expect: { national: { never: [ { clause: "N2:38" } ] } }
              - id: breach
                facts: { asOf: 2025-03-20, institution: { type: GENERAL_HOSPITAL } }
                expect:
                  national:
                    never:
                      - { clause: "N2:38(1)" }
            """;

    @TempDir
    private Path directory;

    private Lint lint(String cases) {
        return Lint.withCases(Edited.national(directory).write(FILE, cases).read());
    }

    @Test
    void soundCasesHaveNoFaults() {
        Lint lint = lint(CASES);

        assertThat(lint.cases()).isEqualTo(2);
        assertThat(lint.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    N2:38(1)        | N2:38(91)           | cases/measures.yaml:10:24 unknown-name: national has no clause "N2:38(91)"; did you mean N2:38(1)?
                    national:\\n     | nationl:\\n         | cases/measures.yaml:8:7 unknown-name: there is no policy "nationl"; did you mean national?
                    beds: 38        | bedz: 38            | cases/measures.yaml:3:47 case: cases[no-breach].facts.institution.bedz: unknown field "bedz"; did you mean beds?
                    id: breach      | id: no-breach       | cases/measures.yaml:5:9 case: cases[no-breach].id: id "no-breach" is already used in %s/cases/measures.yaml:2
                    """)
    void tellsWhereACaseIsWrong(String from, String to, String message) {
        String before = from.replace("\\n", "\n");
        assertThat(CASES).contains(before);

        Lint lint = lint(CASES.replace(before, to.replace("\\n", "\n")));

        assertThat(lint.passed()).isFalse();
        assertThat(lint.faults()).extracting(Fault::toString).contains(message.formatted(directory));
    }

    @Test
    void tellsOfARuleThatIsNotThere() {
        Lint lint = lint(CASES.replace("\"N2:38(1)\"", "\"N2:38(1)\", rule: \"国 N2:38(1) 约谈大家\""));

        assertThat(lint.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.at().line()).isEqualTo(10);
            assertThat(fault.code()).isEqualTo("unknown-name");
            assertThat(fault.zh()).startsWith("national 没有规则“国 N2:38(1) 约谈大家”");
        });
    }

    @Test
    void theRulesAloneDoNotAnswerForTheCases() {
        Edited.national(directory).write(FILE, "cases: 3");

        assertThat(Lint.of(PolicyDirectory.read(directory)).faults()).isEmpty();
    }

    /** Otherwise every case would seem to expect what is not there. */
    @Test
    void namesAreNotLookedAtWhereTheRulesCannotBeRead() {
        Edited edited = Edited.national(directory).write(FILE, CASES).add("rule broken");

        assertThat(Lint.withCases(edited.read()).faults())
                .extracting(Fault::code)
                .isEqualTo(List.of("syntax"));
    }
}
