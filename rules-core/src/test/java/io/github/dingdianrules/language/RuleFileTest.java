package io.github.dingdianrules.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.ApplicationKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFileTest {

    private static final String HEAD = """
            package somewhere

            import io.github.dingdianrules.facts.*
            import static io.github.dingdianrules.truth.Truth.*;

            global a.b.Decide decide

            """;

    private static final String RULE = """
            // a reading, with a "quote" and rule "省 9 不是规则"
            rule "省 1(2) 某事"
                @Clause("1(2)")
            when
                Candidate( kind == ApplicationKind.INITIAL, /* why */
                           $holds : all(no(refused), institution.bedsAtLeast(100)),
                           $holds.possible, $start : received )
            then
                decide.by(Actor.AGENCY).through("N2:12(3)", "N3:11(1)").mustNot(SIGN, $holds,
                        lasting(years(1)).usually());
            end
            """;

    private static RuleFile read(String text) {
        return RuleFile.read("a.drl", text);
    }

    private static RuleSource rule(String text) {
        RuleFile file = read(HEAD + text);
        assertThat(file.faults()).isEmpty();
        return file.rules().get(0);
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream().map(Fault::toString).toList();
    }

    @Test
    void readsTheHead() {
        RuleFile file = read(HEAD + RULE);

        assertThat(file.faults()).isEmpty();
        assertThat(file.packageName()).isEqualTo("somewhere");
        assertThat(file.imports())
                .hasToString(
                        "[import io.github.dingdianrules.facts.*, import static io.github.dingdianrules.truth.Truth.*]");
        assertThat(file.globals()).hasToString("[global a.b.Decide decide]");
    }

    @Test
    void readsARuleWithItsPlaces() {
        RuleSource rule = rule(RULE);

        assertThat(rule.at()).isEqualTo(new Position(9, 1));
        assertThat(rule.name()).isEqualTo("省 1(2) 某事");
        assertThat(rule.clause()).isEqualTo("1(2)");
        assertThat(rule.annotation().orElseThrow().valueAt()).isEqualTo(new Position(10, 13));
        assertThat(rule.matter()).isEqualTo("Candidate");
        assertThat(rule.matterAt()).isEqualTo(new Position(12, 5));
        assertThat(rule.condition())
                .isEqualTo("Candidate( kind == ApplicationKind.INITIAL,"
                        + " $holds : all(no(refused), institution.bedsAtLeast(100)), $holds.possible,"
                        + " $start : received )");
        assertThat(rule.selection()).hasToString("[kind == ApplicationKind.INITIAL]");
        assertThat(rule.question()).hasToString("Optional[all(no(refused), institution.bedsAtLeast(100))]");
    }

    @Test
    void readsKindVerbTermsAndClausesOfTheConsequence() {
        RuleSource rule = rule(RULE);

        assertThat(rule.verb()).isEqualTo("mustNot");
        assertThat(rule.kind()).isEqualTo("SIGN");
        assertThat(rule.terms()).hasToString("Optional[lasting(years(1)).usually()]");
        assertThat(rule.reached()).hasToString("[\"N2:12(3)\", \"N3:11(1)\"]");
        assertThat(rule(RULE.replaceAll("(?s)decide.*;", "decide.breach(\\$holds);"))
                        .kind())
                .isEqualTo("BREACH_FINDING");
    }

    @Test
    void aRulePrintedIsTheSameRule() {
        RuleSource rule = rule(RULE);
        RuleSource again = rule("rule \"" + rule.name() + "\" @Clause(\"" + rule.clause() + "\") when "
                + rule.condition() + " then " + rule.consequence() + " end");

        assertThat(again.condition()).isEqualTo(rule.condition());
        assertThat(again.consequence()).isEqualTo(rule.consequence());
    }

    @Test
    void saysWhichApplicationsItIsAskedAbout() {
        assertThat(
                        applications(
                                "ApplicationOnFile( kind in (ApplicationKind.SUSPENSION, ApplicationKind.RESCISSION), $x : y )"))
                .containsExactlyInAnyOrder(ApplicationKind.SUSPENSION, ApplicationKind.RESCISSION);
        assertThat(applications("EvaluationOnFile( application.kind.designation )"))
                .containsExactlyInAnyOrder(
                        ApplicationKind.INITIAL, ApplicationKind.PHARMACY, ApplicationKind.LONG_TERM_CARE);
        assertThat(applications("Screening( $holds : no(refused) )"))
                .containsExactlyInAnyOrder(ApplicationKind.values());
        assertThat(applications("ViolationOnFile( $holds : violation.isBreach() )"))
                .isEmpty();
    }

    private static Set<ApplicationKind> applications(String pattern) {
        return rule("rule \"省 1 某事\" @Clause(\"1\") when " + pattern + " then decide.breach($holds); end")
                .applications();
    }

    @Test
    void aRuleThatCannotBeReadIsToldAndTheNextOneIsRead() {
        RuleFile file = read(HEAD + RULE.replace("\nend\n", "\n") + RULE.replace("某事", "别的"));

        assertThat(file.faults()).hasToString("[a.drl:9:6 syntax: the rule \"省 1(2) 某事\" is not closed by end]");
        assertThat(file.rules()).extracting(RuleSource::name).containsExactly("省 1(2) 别的");
    }

    @Test
    void everyRuleThatCannotBeReadIsTold() {
        assertThat(faults(HEAD + RULE.replace("when", "wenn") + "\n" + RULE.replace("then", "than")))
                .containsExactly(
                        "a.drl:11:1 syntax: expected when here, not \"wenn\"",
                        "a.drl:27:1 syntax: expected then here, not \"than\"");
    }

    @Test
    void fullWidthSignsAreTakenForWhatIsMeant() {
        RuleFile file = read(HEAD + RULE.replace("Candidate( ", "Candidate（ ").replace("(100))", "（100））"));

        assertThat(file.faults())
                .extracting(Fault::code)
                .containsExactly("full-width", "full-width", "full-width", "full-width");
        assertThat(file.faults().get(0).at()).isEqualTo(new Position(12, 14));
        assertThat(file.rules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no(refused).and(no(incomplete)) | keyword-as-question
                    no(refused) && no(incomplete)   | syntax
                    !refused                        | syntax
                    beds > 100                      | syntax
                    bedsAtLeast(0100)               | number
                    bedsAtLeast(1.5)                | number
                    bedsAtLeast(99999999999)        | number
                    new Thread()                    | banned
                    a.b(                            | syntax
                    "a                              | syntax
                    "a\\b"                          | text
                    床位                             | character
                    """)
    void whatIsNoConditionIsToldByItsSort(String condition, String code) {
        String text = HEAD + "rule \"省 1 某事\" @Clause(\"1\") when\nCandidate( $holds : " + condition
                + ", $holds.possible ) then decide.breach($holds); end";

        assertThat(read(text).faults()).extracting(Fault::code).contains(code);
        assertThat(read(text).faults()).allMatch(fault -> fault.at().line() >= 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function void f() { System.exit(1); }",
                "declare X end",
                "query q() end",
                "dialect \"mvel\"",
                "unit U",
                "import function java.lang.System.exit",
                "import accumulate a.B c"
            })
    void whatElseDrlHasIsBanned(String line) {
        assertThat(read(HEAD + line + "\n" + RULE).faults())
                .extracting(Fault::code)
                .contains("banned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 10", "no-loop true", "dialect \"java\"", "enabled false", "date-effective \"x\""})
    void aRuleHasNoAttributes(String attribute) {
        assertThat(read(HEAD + RULE.replace("when", attribute + "\nwhen")).faults())
                .extracting(Fault::code)
                .containsExactly("banned");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Candidate( )",
                "exists Candidate( )",
                "forall( Candidate( ) )",
                "eval( true )",
                "$c : Candidate( )",
                "( Candidate( ) )",
                "Candidate( ) and Screening( )",
                "Candidate( )\n Screening( )",
                "Candidate( ) from x",
                "accumulate( Candidate( ); count() )"
            })
    void aRuleLooksAtOneMatterOnly(String condition) {
        assertThat(read(HEAD + "rule \"省 1 某事\" @Clause(\"1\") when " + condition + " then decide.breach($holds); end")
                        .faults())
                .extracting(Fault::code)
                .hasSize(1)
                .containsAnyOf("banned", "syntax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit(1)",
                "int a = 1;",
                "{ }",
                "if (true) { decide.breach($holds); }",
                "for (;;) ;",
                "decide.breach($holds) + 1;",
                "decide.breach($holds)",
                "new java.io.File(\"x\").delete();",
                "Runtime r = null;",
                "x -> y;"
            })
    void aConsequenceHoldsCallsOnly(String statement) {
        assertThat(faults(HEAD + RULE.replaceAll("(?s)decide.*;", java.util.regex.Matcher.quoteReplacement(statement))))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void deepNestingIsRefusedRatherThanFollowed() {
        String deep = "no(".repeat(100_000) + "refused" + ")".repeat(100_000);

        assertThat(read(HEAD + RULE.replace("no(refused)", deep)).faults())
                .extracting(Fault::en)
                .containsExactly("brackets are nested too deep");
    }

    @Test
    void aCommentMayStandAnywhereAndHasToEnd() {
        assertThat(faults(HEAD + RULE + "/* end"))
                .containsExactly("a.drl:19:1 syntax: the comment is not closed by */");
        assertThat(faults("\uFEFF" + HEAD + RULE)).isEmpty();
        assertThat(faults("")).isEmpty();
    }
}
