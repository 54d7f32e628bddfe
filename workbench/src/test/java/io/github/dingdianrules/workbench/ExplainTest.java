package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.casefiles.ExplanationJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static final String BREACHES =
            Path.of("..", "examples", "cases", "jiangsu-breaches.yaml").toString();
    private static final String HOSPITALS =
            Path.of("..", "examples", "cases", "jiangsu-hospitals.yaml").toString();
    private static final String JILIN = Path.of("..", "rules-jilin", "src", "test", "resources", "cases")
            .resolve("agreement-institution.yaml")
            .toString();

    private static Console explain(String path, String... more) {
        return Console.run(List.of("explain", path), more);
    }

    @Test
    void a_rule_that_does_not_hold_shows_each_element_and_what_would_have_to_be_different() {
        Console console = explain(
                HOSPITALS, "--policy", "jiangsu", "--case", "clean-hospital", "--clause", "6(3)", "--lang", "en");

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out())
                .contains(
                        "✗ application[a1] (designation): fails: it does not decide",
                        "      ✓ institution, beds: 120 (at least 100)\n",
                        "      ✗ any of:\n",
                        "        ✗ institution, has an insurance department: yes\n",
                        "for it to hold, this would have to be different:\n",
                        "        any one of these will do:\n",
                        "        - institution, has an insurance department: no (now yes)\n");
    }

    @Test
    void what_is_unknown_is_settled_by_naming_what_has_to_be_known() {
        Console console = explain(HOSPITALS, "--policy", "jiangsu", "--case", "open-hospital", "--clause", "12.1");

        assertThat(console.out()).contains("待定，作出待定的决定", "? 无不予受理的情形", "补明下列事实，规则即成立：", "补明下列事实，规则即不成立：", "（现为 未记载）");
    }

    @Test
    void a_decision_has_its_grounds_and_a_finding_the_clause_it_rests_on() {
        Console console = explain(
                BREACHES, "--policy", "jiangsu", "--case", "overcharging-hospital", "--clause", "43", "--lang", "en");

        assertThat(console.out())
                .contains(
                        "[shall] demand liquidated damages",
                        "✓ some earlier decision that holds",
                        "(from the decision under 43(3)): holds: it decides",
                        "it would no longer hold if:");
    }

    @Test
    void rules_about_nothing_in_the_case_are_summed_up_by_the_reason() {
        Console console = explain(
                BREACHES, "--policy", "jiangsu", "--case", "overcharging-hospital", "--clause", "12", "--lang", "en");

        assertThat(console.out())
                .contains(
                        "Rules about nothing in the case", "nothing of the sort is on file: evaluation\n    - 苏 12.1 ");
    }

    @Test
    void without_a_clause_there_is_one_line_for_each_rule_that_is_about_something() {
        Console console = explain(BREACHES, "--policy", "jiangsu", "--case", "overcharging-hospital");

        assertThat(console.out())
                .contains("  ✓ 苏 43(3) ", "  ✗ 苏 43(1) 分解住院、挂床住院", "　须：", "条规则不针对案卷中的任何事项")
                .doesNotContain("clean-hospital");
    }

    @Test
    void each_case_of_a_file_is_explained_under_its_own_heading() {
        assertThat(explain(BREACHES, "--policy", "jiangsu", "--clause", "43(3)").out())
                .contains("案卷 overcharging-hospital", "案卷 settling-hospital");
    }

    @Test
    void rules_of_an_included_policy_are_there_with_the_clause_they_hold_through() {
        assertThat(explain(JILIN, "--policy", "jilin", "--clause", "36").out()).contains("（经由 第三十六条）");
    }

    @Test
    void json_holds_every_rule_of_the_clause() throws IOException {
        Console console = explain(
                BREACHES,
                "--policy",
                "jiangsu",
                "--case",
                "overcharging-hospital",
                "--clause",
                "43",
                "--format",
                "json");

        JsonNode explanation = new ObjectMapper().readTree(console.out()).get(0);
        assertThat(problems(explanation)).isEmpty();
        JsonNode rule = explanation.at("/clauses/0/rules/0");
        assertThat(rule.get("sort").asText()).isEqualTo("Finding");
        assertThat(rule.at("/matters/0/condition/parts/0/question").asText()).isEqualTo("holds()");
        assertThat(rule.at("/matters/0/toHold/sets/0/0/path").asText()).isEqualTo("violations[v1].fraudulentPurpose");
        assertThat(rule.at("/others/0/unmet/actual").asText()).isEqualTo("LIQUIDATED_DAMAGES");
    }

    /** Of a policy with rules of another one, some of which give way to its own. */
    @Test
    void json_is_as_its_schema_says() throws IOException {
        JsonNode explanations = new ObjectMapper()
                .readTree(
                        explain(JILIN, "--policy", "jilin", "--format", "json").out());

        assertThat(explanations)
                .isNotEmpty()
                .allSatisfy(explanation -> assertThat(problems(explanation)).isEmpty());
        assertThat(explanations.findValues("through")).isNotEmpty();
        assertThat(explanations.findValues("replacedBy")).anyMatch(clauses -> !clauses.isEmpty());
    }

    private static List<?> problems(JsonNode explanation) {
        return Schemas.problems(ExplanationJson.class, "explanation-1.schema.json", explanation.toString());
    }

    @Test
    void what_is_not_there_is_said_with_what_probably_was_meant() {
        assertThat(explain(BREACHES, "--policy", "jiangsu", "--clause", "99")).satisfies(console -> {
            assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
            assertThat(console.err()).startsWith("policy \"jiangsu\" has no clause 99; did you mean 53?");
        });
        assertThat(explain(BREACHES, "--policy", "jiangsu", "--case", "overcharging-hospitl", "--lang", "en"))
                .satisfies(console -> {
                    assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
                    assertThat(console.err())
                            .contains("no case \"overcharging-hospitl\"; did you mean \"overcharging-hospital\"?");
                });
        assertThat(explain(BREACHES).err()).contains("--policy ID");
        assertThat(explain(BREACHES, "--policy", "jiangsu", "--clause", "forty").code())
                .isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
    }

    @Test
    void full_width_parentheses_are_understood() {
        assertThat(explain(BREACHES, "--policy", "jiangsu", "--clause", "43（3）").code())
                .isZero();
    }
}
