package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.workbench.impact.ImpactJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {

    @TempDir
    Path directory;

    private PolicyCopy copy;

    @BeforeEach
    void export() {
        copy = PolicyCopy.in(directory.resolve("mine"));
    }

    @Test
    void nothing_changed_is_said() {
        Console console = run();

        assertThat(console.code()).as(console.err()).isZero();
        assertThat(console.out()).isEqualTo("没有变化：2 个案卷的认定和结论都与原来相同\n");
        assertThat(run("--lang", "en").out()).isEqualTo("nothing changed: 2 cases decide the same\n");
    }

    @Test
    void a_changed_period_is_told_under_its_clause_with_rule_dates_and_case() {
        copy.clock(20, 10);

        assertThat(run().out())
                .startsWith("案卷 2，有变化 1；认定：新增 0，消失 0，变化 1；结论不同 0（案卷 0）\n")
                .contains(
                        "  修改  苏 12.2 自受理或补充完整之日起20个工作日内反馈结果\n",
                        "第十二条第二款（",
                        "  规则：苏 12.2 自受理或补充完整之日起20个工作日内反馈结果\n",
                        "  变化 【应当、待定】按期完成评估（经办机构），共1项\n",
                        "    期间：20个工作日 → 10个工作日\n",
                        "    期限：2025-03-31 → 2025-03-17\n",
                        "    · applying 申请[a1]（定点申请）",
                        "cases.yaml:3\n");
        assertThat(run("--lang", "en").out())
                .startsWith("cases 2, affected 1; decisions: appeared 0, vanished 0, changed 1;")
                .contains("    period: 20 working days → 10 working days\n", "deadline: 2025-03-31 → 2025-03-17");
    }

    @Test
    void bands_and_must_or_may_are_told() {
        copy.replace("measures.drl", "atMost(\"0.20\", $loss)", "atMost(\"0.30\", $loss)")
                .replace(
                        "measures.drl",
                        "decide.shall(LIQUIDATED_DAMAGES, $holds, atMost",
                        "decide.may(LIQUIDATED_DAMAGES, $holds, atMost");

        assertThat(run().out())
                .contains(
                        "变化 【可以】要求支付违约金（经办机构），共1项\n",
                        "    约束力：应当 → 可以\n",
                        "    幅度：不超过 20%（含） → 不超过 30%（含）\n",
                        "    幅度折合金额：不超过 9,724.07元 → 不超过 14,586.10元\n");
    }

    @Test
    void the_exit_code_tells_of_a_change_only_on_request() {
        assertThat(run("--fail-on-change").code()).isZero();

        copy.clock(20, 10);

        assertThat(run().code()).isZero();
        assertThat(run("--fail-on-change").code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
    }

    @Test
    void a_refused_directory_shows_its_faults_and_nothing_else() {
        copy.replace("evaluation.drl", "EVALUATION_DEADLINE,", "EVALUATION_DEADLIN,");

        Console console = run();

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("evaluation.drl:51:18 错误 ", "EVALUATION_DEADLINE？", "[unknown-decision]");
    }

    @Test
    void cases_elsewhere_and_another_directory_can_be_named() throws IOException {
        PolicyCopy other = PolicyCopy.in(directory.resolve("other")).clock(20, 10);
        Path cases = Files.writeString(
                directory.resolve("one.yaml"), "cases: [ { id: one, facts: { asOf: 2025-03-10, institution: {} } } ]");

        assertThat(run("--against", other.path().toString()).out()).contains("期间：10个工作日 → 20个工作日");
        assertThat(run("--cases", cases.toString()).out()).startsWith("没有变化：1 个案卷");
    }

    @Test
    void what_is_missing_is_told_in_one_sentence() throws IOException {
        Path nowhere = directory.resolve("nowhere");
        assertThat(Console.run("impact", nowhere.toString()).err())
                .startsWith(nowhere + ": there is no such directory");
        assertThat(run("--cases", nowhere.toString()).err()).startsWith(nowhere + ": there is no such file");

        Files.delete(copy.path().resolve("cases/cases.yaml"));
        Files.delete(copy.path().resolve("cases"));
        assertThat(run().err()).contains("holds no cases", "--cases PATH…");
        copy.replace("policy.yaml", "id: jiangsu", "id: elsewhere");
        assertThat(run("--cases", "x.yaml").err())
                .contains("there is no packaged policy \"elsewhere\"", "--against DIR");
    }

    @Test
    void a_rule_that_fails_is_told_with_the_cases_it_fails_on() {
        copy.replace(
                "evaluation.drl",
                "within(workingDays(20), $start)",
                "within(workingDays(20), $start).and(within(workingDays(10), $start))");

        Console console = run("--lang", "en");

        assertThat(console.code()).isZero();
        assertThat(console.out())
                .contains(
                        "cannot be assessed 1: ",
                        "cannot be assessed by the edited policy, rule \"苏 12.2 自受理或补充完整之日起20个工作日内反馈结果\":\nterms that contradict",
                        "    · applying  ")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void the_json_has_every_witness_and_is_as_its_schema_says() throws IOException {
        copy.clock(20, 10)
                .replace("application.drl", "bedsAtLeast(100)", "bedsAtLeast(50)")
                .replace("measures.drl", "atMost(\"0.20\", $loss)", "atMost(\"0.30\", $loss)");

        String text = run("--format", "json").out();
        JsonNode json = new ObjectMapper().readTree(text);

        assertThat(json.get("counts").get("changed").asInt()).isPositive();
        assertThat(json.get("decisions"))
                .allSatisfy(decision -> assertThat(decision.get("witnesses")).allSatisfy(witness -> {
                    assertThat(witness.get("file").asText()).endsWith("cases.yaml");
                    assertThat(witness.get("line").asInt()).isPositive();
                }));
        assertThat(text).contains("\"upper\" : \"0.3\"", "\"upper\" : \"14586.1\"");
        assertThat(problems(text)).isEmpty();
        copy.replace(
                        "evaluation.drl",
                        "within(workingDays(10), $start)",
                        "within(workingDays(10), $start).and(within(workingDays(20), $start))")
                .replace("policy.yaml", "inForceFrom: 2024-01-01", "inForceFrom: 2026-01-01");
        assertThat(problems(run("--format", "json").out())).isEmpty();
    }

    private static List<?> problems(String json) {
        return Schemas.problems(ImpactJson.class, "impact-1.schema.json", json);
    }

    private Console run(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "impact";
        args[1] = copy.path().toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Console.run(args);
    }
}
