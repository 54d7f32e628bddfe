package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.language.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an analyst is told. The messages are part of what users rely on. */
class LintTest {

    private static final String RULE = """
            rule "国 N2:38 新规则"
                @Clause("N2:38")
            when
                Finding( kind == DecisionKind.BREACH_FINDING, under("N2:38"),
                         $holds : all(holds(), violation.hasLoss()), $holds.possible, $loss : loss )
            then
                decide.shall(LIQUIDATED_DAMAGES, $holds, atMost("0.30", $loss));
            end
            """;

    @TempDir
    private Path directory;

    private List<String> told(String rule) {
        Edited edited = Edited.national(directory);
        int lines = (int) edited.text(Edited.FILE).lines().count() + 1;
        return edited.add(rule).faults().stream()
                .map(fault -> (fault.at().line() - lines) + ":" + fault.at().column() + " " + fault.code() + ": "
                        + fault.en())
                .toList();
    }

    @Test
    void aSoundPolicyHasNoFaults() {
        Lint lint = Lint.of(Edited.national(directory).add(RULE).read());

        assertThat(lint.policy()).isEqualTo("national");
        assertThat(lint.rules()).isGreaterThan(290);
        assertThat(lint.faults()).isEmpty();
        assertThat(lint.passed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Finding(            | Findings(            | 4:5 unknown-matter: there is no matter "Findings"; did you mean Finding?
                    hasLoss             | hasLos               | 5:46 unknown-question: Violation has no question "hasLos"; did you mean hasLoss?
                    violation.hasLoss   | violatoin.hasLoss    | 5:36 unknown-fact: Finding has no "violatoin"; did you mean violation?
                    $loss : loss        | $loss : los          | 5:83 unknown-fact: Finding has no "los"; did you mean loss?
                    BREACH_FINDING      | BREACH_FINDNG        | 4:35 unknown-word: DecisionKind has no "BREACH_FINDNG"; did you mean BREACH_FINDING?
                    DecisionKind.       | DecisonKind.         | 4:22 unknown-word: there is no list of words "DecisonKind"; did you mean DecisionKind?
                    LIQUIDATED_DAMAGES  | LIQUIDATED_DAMAGE    | 7:18 unknown-decision: there is no kind of decision "LIQUIDATED_DAMAGE"; did you mean LIQUIDATED_DAMAGES?
                    decide.shall        | decide.shal          | 7:12 unknown-verb: decide has no "shal", only shall, may, mustNot, breach and breachUnder; did you mean shall?
                    @Clause("N2:38")    | @Clause("N2:138")    | 2:13 unknown-clause: clauses.yaml has no clause N2:138; did you mean N2:13?
                    @Clause("N2:38")    | @Clause("第38条")     | 2:13 unknown-clause: "第38条" is no clause; write 44, 44.2 (paragraph), 44(4) (item) or 44.1(4), with a prefix as in N2:12(4)
                    atMost("0.30"       | atMost(30            | 7:53 type: atMost takes a text in quotes here; "30" is a whole number
                    atMost("0.30", $l   | within(30, $l        | 7:53 no-unit: the period "30" has no unit; write days(30), workingDays(30), months(30) or years(30)
                    atMost("0.30", $loss) | atMost("0.30")     | 7:46 arguments: atMost is written atMost(a text in quotes; an amount)
                    atMost("0.30", $loss) | $loss              | 7:46 type: terms such as within(days(30), $x) are due here; "$loss" is an amount
                    violation.hasLoss() | violation.loss       | 5:46 type: all takes a question (true, false or unknown) here; "violation.loss" is an amount
                    under("N2:38"),     | violation.hasLoss(), | 4:61 question-outside-holds: a question belongs into $holds, or unknown would count as no: $holds : violation.hasLoss()
                    $holds.possible,    |                      | 4:5 not-asked: after $holds comes $holds.possible; without it the rule always applies
                    $holds.possible     | $hold.possible       | 5:58 unbound: $hold is not bound; write $hold : … in the condition first; did you mean $holds?
                    under("N2:38")      | under("N2:99")       | 4:51 never: the rule "国 N2:38 新规则" can never apply: no rule finds anything under N2:99
                    kind == DecisionKind.BREACH_FINDING, | kind == DecisionKind.BREACH_FINDING, kind == DecisionKind.RESCIND, | 4:51 never: the rule "国 N2:38 新规则" can never apply: its condition contradicts itself
                    violation.hasLoss() | no(holds())          | 5:23 never: the rule "国 N2:38 新规则" can never apply: its condition contradicts itself
                    BREACH_FINDING,     | PUBLICIZE,           | 4:14 never: the rule "国 N2:38 新规则" can never apply: no rule decides PUBLICIZE in a way that others could follow from
                    BREACH_FINDING,     | RESCIND,             | 5:36 may-be-missing: "violation" may not be on record; write isAboutConduct() before it, so that the rule passes over what has none
                    under("N2:38"),     | violation.referral.factsUnclear == true, | 4:61 may-be-missing: "violation.referral" may not be on record; write violation.referral != null before it, so that the rule passes over what has none
                    atMost("0.30"       | atMost("30%"         | 7:53 figure: "30%" is no number; write "0.30" (30 per cent) or "500" (yuan)
                    atMost("0.30"       | atMost("-0.30"       | 7:53 figure: "-0.30" is no number; write "0.30" (30 per cent) or "500" (yuan)
                    atMost("0.30"       | between("0.30", "0.20" | 7:62 figure: a band runs upwards: between("0.20", "0.30", …)
                    atMost("0.30", $loss) | lasting(months(0)) | 7:61 figure: a period lasts 1 to 9999, not 0
                    atMost("0.30", $loss) | lasting(years(10000)) | 7:60 figure: a period lasts 1 to 9999, not 10000
                    under("N2:38"),     | restsOnOneOf("N2:38", "N2:1"), | 4:73 never: no rule decides by "N2:1", so this never holds
                    shall(LIQUIDATED_DAMAGES, $holds, atMost("0.30", $loss)) | breach($holds, $loss) | 7:12 consequence: breach is written decide.breach($holds)
                    "国 N2:38 新规则"    | "新规则"              | 1:6 name: a rule is named by province, clause and a phrase, as in "苏 N2:38 约谈负责人"
                    """)
    void tellsPlaceReasonAndWhatWasProbablyMeant(String from, String to, String message) {
        assertThat(RULE).contains(from);

        assertThat(told(RULE.replace(from, to == null ? "" : to))).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind == DecisionKind.RESCIND, violation != null,",
                "kind == DecisionKind.RESCIND, isAboutConduct(),",
                "kind == DecisionKind.RESCIND, violation != null, violation.referral != null,"
                        + " violation.referral.factsUnclear == true,",
            })
    void whatIsMadeSureOfCanBeAsked(String selection) {
        assertThat(told(RULE.replace("kind == DecisionKind.BREACH_FINDING, under(\"N2:38\"),", selection)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$holds : all(holds(), violation.hasLoss()), $holds.possible, violation != null",
                "violation == null, $holds : all(holds(), violation.hasLoss()), $holds.possible",
                "$conduct : violation, $holds : all(holds(), $conduct.hasLoss()), $holds.possible",
                "violation != null || kind == DecisionKind.RESCIND, $holds : violation.hasLoss(), $holds.possible",
            })
    void whatIsNotMadeSureOfBeforeCannotBeAsked(String condition) {
        assertThat(told(RULE.replaceAll(
                                "(?s)Finding\\(.*\\)\nthen",
                                "Finding( %s )\nthen".formatted(java.util.regex.Matcher.quoteReplacement(condition)))
                        .replaceAll(", atMost.*\\)\\)", ")")))
                .anyMatch(message -> message.contains(" may-be-missing: "));
    }

    /** Nothing is among no words; the check goes through calls without arguments all the same. */
    @Test
    void whatIsAskedWithoutArgumentsIsNoFaultOfTheCheck() {
        assertThat(told(RULE.replace("violation.hasLoss()", "violation.isOneOf()")))
                .isEmpty();
        assertThat(told(RULE.replace("atMost(\"0.30\", $loss)", "about()").replace(", $loss : loss", "")))
                .isEmpty();
        assertThat(told(RULE.replace("atMost(\"0.30\", $loss)", "between(\"x\", \"0.30\", $loss)")))
                .singleElement()
                .asString()
                .contains("figure: \"x\" is no number");
    }

    @Test
    void aBreachIsFoundInConductAlone() {
        String breach = RULE.replaceAll("decide.*;", "decide.breach(\\$holds);").replace(", $loss : loss", "");
        assertThat(told(breach)).isEmpty();

        String other = breach.replace("kind == DecisionKind.BREACH_FINDING, under(\"N2:38\"),", "")
                .replace("all(holds(), violation.hasLoss())", "holds()");
        assertThat(told(other)).anyMatch(message -> message.startsWith("7:12 no-conduct: "));
        assertThat(told(other.replace("breach($holds)", "shall(BREACH_FINDING, $holds)")))
                .anyMatch(message -> message.startsWith("7:18 no-conduct: "));
        assertThat(told(other.replace("Finding( ", "AgreementOnFile( ")
                        .replace("$holds : holds()", "$holds : isInForce()")))
                .anyMatch(message -> message.contains(" no-conduct: "));
    }

    @Test
    void tellsEverythingAtOnce() {
        assertThat(told(RULE.replace("hasLoss", "hasLos").replace("LIQUIDATED_DAMAGES", "DAMAGES")
                        + RULE.replace("新规则", "另一条").replace("under(", "onder(")
                        + RULE.replace("新规则", "第三条").replace("when", "wen")))
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(message -> message.contains("hasLos"))
                .anyMatch(message -> message.contains("\"DAMAGES\""))
                .anyMatch(message -> message.contains("onder"))
                .anyMatch(message -> message.contains("\"wen\""));
    }

    @Test
    void tellsOfTwoRulesThatAreOne() {
        assertThat(told(RULE + RULE))
                .anyMatch(message -> message.contains("duplicate-name"))
                .anyMatch(message -> message.contains("same-condition"));
        assertThat(told(RULE + RULE.replace("新规则", "又一条").replace("\"0.30\"", "\"0.20\"")))
                .singleElement()
                .asString()
                .contains("same-condition: has the same condition and the same kind of decision as \"国 N2:38 新规则\"");
    }

    @Test
    void tellsOfAConsequenceThatDoesMore() {
        assertThat(told(RULE.replace("end\n", "    decide.may(INTERVIEW, $holds);\nend\n")))
                .contains("8:12 consequence: after then comes exactly one call of decide, not 2; write a rule for each"
                        + " consequence");
    }

    @Test
    void tellsOfAClauseThatNoRuleEncodesAnyMore() {
        Edited edited = Edited.national(directory);
        String text = edited.text(Edited.FILE);
        int from = text.indexOf("rule \"国 N2:38(1)");
        edited.write(Edited.FILE, text.substring(0, from) + text.substring(text.indexOf("\nend\n", from) + 5));

        assertThat(edited.faults())
                .singleElement()
                .returns("clauses.yaml", Fault::file)
                .returns("no-rule", Fault::code)
                .extracting(Fault::en)
                .isEqualTo(
                        "clause N2:38(1) is called encoded, but no rule encodes it; write one, or change the status and"
                                + " give the reason");
    }

    @Test
    void tellsOfAMissingImportOnce() {
        Edited edited = Edited.national(directory)
                .replace(Edited.FILE, "import static io.github.dingdianrules.truth.Truth.*\n", "");

        assertThat(edited.faults())
                .singleElement()
                .extracting(Fault::en)
                .isEqualTo(
                        "an import is missing; add \"import static io.github.dingdianrules.truth.Truth.*\" at the start"
                                + " of the file");
    }

    @Test
    void tellsWhereTheDescriptionAndTheLedgerAreWrong() {
        Edited edited = Edited.national(directory)
                .replace("policy.yaml", "draft: false", "draft: perhaps")
                .replace("policy.yaml", "institution-measures.drl", "institution-measure.drl");
        assertThat(edited.faults())
                .extracting(Fault::toString)
                .anyMatch(fault ->
                        fault.startsWith("policy.yaml:") && fault.endsWith("yaml: \"draft\" must be true or false"));

        edited.replace("policy.yaml", "draft: perhaps", "draft: false")
                .replace("clauses.yaml", "status: encoded", "status: encodet");
        assertThat(edited.faults())
                .extracting(Fault::en)
                .contains(
                        "there is no file institution-measure.drl; did you mean institution-measures.drl?",
                        "policy.yaml does not list this file under rules, so its rules would not apply",
                        "there is no \"encodet\"; did you mean \"encoded\"?");
    }

    @Test
    void tellsOfAnArticleThatTheLedgerLeavesOut() {
        Edited edited = Edited.national(directory);
        edited.write(
                "clauses.yaml",
                edited.text("clauses.yaml")
                        .lines()
                        .filter(line -> !line.startsWith("- { id: \"N2:1\""))
                        .collect(Collectors.joining("\n")));

        assertThat(edited.faults())
                .singleElement()
                .returns("no-article", Fault::code)
                .extracting(Fault::en)
                .asString()
                .startsWith("article N2:1 is missing");
    }

    @Test
    void aClauseOutOfPlaceIsToldOnce() {
        Edited edited = Edited.national(directory).replace("clauses.yaml", "id: \"N2:2\"", "id: \"N2:20\"");

        assertThat(edited.faults())
                .singleElement()
                .returns("order", Fault::code)
                .extracting(Fault::en)
                .isEqualTo("clause N2:3 stands after N2:20; each clause stands once, in the document's order");
    }

    /** Whether 90 days are more than 3 months depends on the months. */
    @Test
    void periodsOfDifferentUnitsAreNotHeldAgainstEachOther() {
        String rule = """
                rule "国 N2:38 期间"
                    @Clause("N2:38")
                when
                    AgreementOnFile( $holds : all(lastsAtLeast(%s), no(lastsAtLeast(%s))), $holds.possible )
                then
                    decide.shall(INTERVIEW, $holds);
                end
                """;

        assertThat(told(rule.formatted("days(90)", "months(3)"))).isEmpty();
        assertThat(told(rule.formatted("days(90)", "days(30)")))
                .singleElement()
                .asString()
                .contains("never");
    }

    @Test
    void whatIsBannedIsNamed() {
        assertThat(told(RULE.replace("when", "salience 10\nwhen")))
                .contains(
                        "3:1 banned: \"salience\" cannot be used: the rule language has no priorities: order carries no"
                                + " legal meaning");
    }

    @Test
    void everyFaultIsToldInChineseToo() {
        Edited edited = Edited.national(directory).add(RULE.replace("hasLoss", "hasLos"));

        assertThat(edited.faults())
                .singleElement()
                .extracting(Fault::zh)
                .isEqualTo("Violation 没有提问“hasLos”；是否指 hasLoss？");
    }
}
