package io.github.dingdianrules.casefiles;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told about a mistake, word for word. */
class BadInputTest {

    private static final String STRICT = "; write strict JSON, or let the name of a YAML file end in .yaml";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void facts(String facts, String message) {
        String text = "id: c1\nfacts:\n  asOf: 2025-03-03\n  institution: {}\n  " + facts;

        assertThatThrownBy(() -> CaseFiles.read("a.yaml", text)).hasMessage("a.yaml:5:" + message);
    }

    static Stream<Arguments> facts() {
        return Stream.of(
                bad("violation: []", "3 facts.violation: unknown field \"violation\"; did you mean \"violations\"?"),
                bad(
                        "violations: [ { id: v1, kind: SPLIT_HOSPITALIZATION } ]",
                        "33 facts.violations[v1].kind: there is no \"SPLIT_HOSPITALIZATION\"; "
                                + "did you mean \"SPLIT_HOSPITALISATION\"?"),
                bad(
                        "agreements: [ { id: g1, agencyLevel: EMPIRE } ]",
                        "40 facts.agreements[g1].agencyLevel: there is no \"EMPIRE\"; "
                                + "it is one of COUNTY, NATION, PREFECTURE, PROVINCE"),
                bad("claims: {}", "11 facts.claims: must be a list, not a group of fields"),
                bad("history: []", "12 facts.history: must be a group of fields, not a list"),
                bad(
                        "claims: [ { id: 1 } ]",
                        "19 facts.claims[0].id: must be a text in quotes, \"1\", not the number 1"),
                bad(
                        "claims: [ { amount: 1 } ]",
                        "13 facts.claims[0]: id: every entry of the list needs an id of its own"),
                bad(
                        "claims: [ { id: c, amount: -0.01 } ]",
                        "30 facts.claims[c].amount: -0.01 is negative; an amount in yuan is 0 or more"),
                bad(
                        "claims: [ { id: c, amount: 1e9 } ]",
                        "30 facts.claims[c].amount: must be a number such as 1234.50, not the number 1e9"),
                bad(
                        "claims: [ { id: c, amount: \"\" } ]",
                        "30 facts.claims[c].amount: must be a number such as 1234.50, not the text \"\""),
                bad(
                        "disputes: [ { id: d1, subjekt: x } ]",
                        "25 facts.disputes[d1].subjekt: unknown field \"subjekt\"; did you mean \"subject\"?"),
                bad(
                        "agreements: [ { id: g1, filed: yes } ]",
                        "34 facts.agreements[g1].filed: must be true or false, not the text \"yes\""),
                bad(
                        "agreements: [ { id: g1, signedOn: 2025-02-30 } ]",
                        "37 facts.agreements[g1].signedOn: there is no day 2025-02-30"),
                bad(
                        "agreements: [ { id: g1, signedOn: 3/2/2025 } ]",
                        "37 facts.agreements[g1].signedOn: must be a date such as 2025-03-31, not the text \"3/2/2025\""),
                bad(
                        "agreements: [ { id: g1, from: 2025-02-02, until: 2025-02-01 } ]",
                        "52 facts.agreements[g1].until: 2025-02-01 lies before agreements[g1].from (2025-02-02)"),
                bad(
                        "agreements: [ { id: g1, from: } ]",
                        "32 facts.agreements[g1].from: must be a date such as 2025-03-31, not nothing"),
                bad(
                        "agreements: [ { id: g1, filed: null } ]",
                        "34 facts.agreements[g1].filed: nothing to forget here; "
                                + "leave the field out: a fact that is left out is unknown"),
                bad(
                        "agreements: [ { id: g1 }, { id: g1 } ]",
                        "35 facts.agreements[g1].id: is used twice; ids are unique within a list"),
                bad(
                        "claims: [ { id: \"a\\nb\" } ]",
                        "19 facts.claims[a␣b].id: holds a line break or another control character; "
                                + "write it on one line"),
                bad(
                        "\"history\\u200b\": {}",
                        "3 facts.history␣: unknown field \"history␣\"; did you mean \"history\"?"),
                bad("title: x", "3 facts.title: unknown field \"title\"; its 13 valid names are in the schema"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void files(String text, String message) {
        assertThatThrownBy(() -> CaseFiles.read("a.yaml", text)).hasMessage("a.yaml:" + message);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                bad("", "1:1: is empty"),
                bad("- a", "1:1: must be a group of fields with a list \"cases\", not a list"),
                bad("about: x", "1:1: there is no case; list at least one in \"cases\""),
                bad("cases: []", "1:8 cases: there is no case; list at least one in \"cases\""),
                bad(
                        "case: []",
                        "1:1 case: unknown field \"case\"; did you mean \"cases\"?\n"
                                + "a.yaml:1:1: there is no case; list at least one in \"cases\""),
                bad("cases:\n  - why: x", "2:5 cases[0]: the case has no id; give it one that no other case has"),
                bad("id: c1\nfacts: {}", "2:8 facts: asOf: is required"),
                bad("id: c1\nid: c2", "2:1: field \"id\" is written twice, first in line 1"),
                bad("id: &x c1", "1:5: an anchor (&) is not allowed; state what cases share in baseline"),
                bad("id: *x", "1:5: an alias (*) is not allowed; write the value out"),
                bad("id: !!str c1", "1:5: a tag (!) is not allowed; write the plain value"),
                bad("<<: {}", "1:1: a merge key (<<) is not allowed; state what cases share in baseline"),
                bad("? [a]\n: b", "1:3: the name of a field must be a single word"),
                bad("id: c1\n---\nid: c2", "2:1: a second document begins here; a case file is one document"),
                bad("about: x\n\tid: c1", "2:1: is not valid YAML: a tab cannot stand here; indent with spaces"),
                bad(
                        "id: \"c\\e[31m\"\nfacts: { asOf: 2025-03-03, institution: {} }",
                        "2:8 facts: id: holds a line break or another control character; write it on one line"),
                bad("id: [", "1:6: is not valid YAML: expected the node content, but found '<stream end>'"),
                bad("id: \u0007", "1:1: is not valid YAML: it holds a character that YAML does not allow"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void json(String text, String message) {
        assertThatThrownBy(() -> CaseFiles.read("a.json", text)).hasMessage("a.json:" + message);
    }

    static Stream<Arguments> json() {
        return Stream.of(
                bad("id: c1", "1:1: is not valid JSON: Unrecognized token 'id'" + STRICT),
                bad("{ 'id': 1 }", "1:3: is not valid JSON: Unexpected character \"'\"" + STRICT),
                bad("{ /* x */ }", "1:3: is not valid JSON: Unexpected character \"/\"" + STRICT),
                bad("{ \"id\": \"c", "1:11: is not valid JSON: Unexpected end-of-input"),
                bad(
                        "{ \"id\": \"c1\", \"facts\": { \"asOf\": " + "9".repeat(2000) + " } }",
                        "1:34 facts.asOf: must be a date such as 2025-03-31, not the number " + "9".repeat(60) + "…"),
                bad("{ \"id\": \"c1\" } x", "1:16: is not valid JSON: Unrecognized token 'x'" + STRICT),
                bad("{} {}", "1:4: something follows the end of the document"),
                bad("{ \"id\": 1, \"id\": 2 }", "1:12: field \"id\" is written twice, first in line 1"));
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefusedBeforeItExhaustsAnything() {
        String message = ":1:33: is nested more than 32 levels deep";

        assertThatThrownBy(() -> CaseFiles.read("a.yaml", "[".repeat(100_000))).hasMessage("a.yaml" + message);
        assertThatThrownBy(() -> CaseFiles.read("a.json", "[".repeat(100_000))).hasMessage("a.json" + message);
    }

    @Test
    @Timeout(20)
    void countlessProblemsAreNotAllListed() {
        String items = "x, ".repeat(100_000);

        assertThatThrownBy(() -> CaseFiles.read("a.yaml", "cases: [" + items + "]"))
                .message()
                .hasLineCount(201)
                .endsWith("a.yaml: more than 200 problems; the others are not listed");
    }

    @Test
    void aFileOfMoreThan16MebibytesIsRefused() {
        assertThatThrownBy(() -> CaseFiles.read("a.yaml", " ".repeat(CaseFiles.MAX_BYTES + 1)))
                .hasMessage("a.yaml: is larger than 16777216 bytes; split it");
    }

    private static Arguments bad(String text, String message) {
        return Arguments.of(text, message);
    }
}
