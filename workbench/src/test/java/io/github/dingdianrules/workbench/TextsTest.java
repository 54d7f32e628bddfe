package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --texts} with invented documents. */
class TextsTest {

    private static final String BREACHES =
            Path.of("..", "examples", "cases", "jiangsu-breaches.yaml").toString();

    private final PolicyEngine engine = PolicyEngine.of("jiangsu");
    private final List<ClauseEntry> ledger = engine.ledger().entries();

    /** Line of the last clause in the invented document, behind its title. */
    private final int end = ledger.size() + 1;

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        save(InventedText.of(engine));
    }

    @Test
    void clausesShowTheOfficialSentenceBesideEachClause() {
        Console console = clauses();

        assertThat(console.code()).isEqualTo(ExitCode.DONE);
        assertThat(ledger)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(console.out()).contains("官方文本：" + InventedText.sentence(entry.id())));
        assertThat(console.out())
                .endsWith("jiangsu：台账 %1$d 条，官方文本有其中 %1$d 条；官方文本有而台账没有 0 条；编号问题 0 处\n".formatted(ledger.size()));
    }

    @Test
    void whereTextAndLedgerDifferTheyAreListedAndTheExitCodeSaysSo() throws IOException {
        save(InventedText.of(engine)
                .replace("第五十一条  ", "第五十二条  ")
                .replace("第五十二条  虚构的句子<52>。\n", "")
                .concat("第五十四条  新增的一条。\n"));

        Console console = clauses("--lang", "en");

        assertThat(console.code()).isEqualTo(ExitCode.EXPECTATION_FAILED);
        assertThat(console.out())
                .contains(
                        "jiangsu: clauses %d, found in the text %d; in the text only 1; flaws of numbering 1"
                                .formatted(ledger.size(), ledger.size() - 1),
                        "≠ jiangsu.txt:" + end + "  54  in the official text, not in the ledger: 第五十四条新增的一条。",
                        "≠ jiangsu.txt  51  in the ledger, not in the official text",
                        "! jiangsu.txt:" + (end - 2) + "  52  article number out of sequence: 第五十二条");
    }

    @Test
    void flawsOfNumberingAloneAreNoDifference() throws IOException {
        save(InventedText.of(engine).replace("第五十一条  ", "第五十条  "));

        Console console = clauses();

        assertThat(console.code()).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("! jiangsu.txt:" + (end - 2) + "  51  条号不连续：第五十条");
    }

    @Test
    void programsGetTheSentencesAndBehindThemTheRemarks() throws IOException {
        save(InventedText.of(engine).concat("第五十四条  新增的一条。\n"));

        JsonNode json = new ObjectMapper().readTree(clauses("--format", "json").out());
        String csv = clauses("--format", "csv").out();

        assertThat(json).hasSize(ledger.size() + 1);
        assertThat(json.get(0).get("clause").asText()).isEqualTo("1");
        assertThat(json.get(0).get("official").asText()).isEqualTo("虚构的句子<1>。");
        assertThat(json.get(0).get("place").asText()).isEqualTo("jiangsu.txt:2");
        assertThat(json.get(0).get("remark").asText()).isEmpty();
        JsonNode last = json.get(ledger.size());
        assertThat(List.of(last.get("policy"), last.get("clause"), last.get("remark"), last.get("place")))
                .extracting(JsonNode::asText)
                .containsExactly("jiangsu", "54", "ledger-lacks", "jiangsu.txt:" + (end + 1));
        assertThat(csv)
                .startsWith("policy,clause,printedZh,printedEn,summaryZh,summaryEn,status,reason,source,rules,official,"
                        + "place,remark\r\n")
                .endsWith("第五十四条新增的一条。,jiangsu.txt:" + (end + 1) + ",ledger-lacks\r\n");
    }

    @Test
    void policiesWithoutATextAreShownAllTheSame() {
        Console console = Console.run("clauses", "--texts", directory.toString());

        assertThat(console.code()).isEqualTo(ExitCode.DONE);
        assertThat(console.out()).contains("jilin 8", "jilin：没有官方文本", "jiangsu：台账");
    }

    @Test
    void aDirectoryWithoutATextOfThePolicyIsRefused() {
        Console console = Console.run("clauses", "jilin", "--texts", directory.toString());

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err())
                .isEqualTo(directory + ": no official text of jilin; save each as <policy>.txt or <policy>.md\n");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void checkQuotesTheSentenceBelowEachClauseOfEachDecision() {
        String out = check();

        assertThat(out)
                .contains(
                        "条款：第四十三条第（三）项",
                        "           官方文本：" + InventedText.sentence(new ClauseId("43(3)")) + "；\n",
                        "官方文本：" + InventedText.sentence(new ClauseId("46")));
        assertThat(out.lines().filter(line -> !line.contains("官方文本：")).toList())
                .isEqualTo(Console.run("check", BREACHES, "--policy", "jiangsu")
                        .out()
                        .lines()
                        .toList());
    }

    @Test
    void aPolicyThatIncludesAnotherQuotesThatOnesText() throws IOException {
        Files.writeString(directory.resolve("national-N2.txt"), "第十二条  虚构的国家条文：\n（四）虚构的第四项。\n");
        Path file = Files.writeString(directory.resolve("refused.yaml"), """
                cases:
                  - id: c1
                    facts:
                      asOf: 2025-03-03
                      institution: {}
                      applications: [ { id: a1, kind: INITIAL, submittedOn: 2025-03-03 } ]
                      history: { improperApplications: [ { id: i1, discoveredOn: 2024-06-01 } ] }
                """);

        assertThat(Console.run("check", file.toString(), "--policy", "jiangsu,jilin", "--texts", directory.toString()))
                .satisfies(console -> assertThat(console.err()).isEmpty())
                .satisfies(console -> assertThat(console.out()).contains("官方文本：虚构的第四项。"));
    }

    @Test
    void theReportQuotesTheClausesThatCauseADifferenceAsText() throws IOException {
        Path report = directory.resolve("report.html");

        Console.run(
                "compare",
                BREACHES,
                "--policy",
                "jiangsu",
                "--texts",
                directory.toString(),
                "--html",
                report.toString());

        assertThat(Files.readString(report))
                .contains("<blockquote><cite>jiangsu <span class=\"zh-text\">第四十三条", "虚构的句子&lt;43")
                .doesNotContain("虚构的句子<");
        Console.run("compare", BREACHES, "--policy", "jiangsu", "--html", report.toString());
        assertThat(Files.readString(report)).doesNotContain("<blockquote>");
    }

    private String check() {
        Console console = Console.run("check", BREACHES, "--policy", "jiangsu", "--texts", directory.toString());
        assertThat(console.code()).as(console.err()).isEqualTo(ExitCode.DONE);
        return console.out();
    }

    private Console clauses(String... more) {
        String[] args = new String[4 + more.length];
        System.arraycopy(new String[] {"clauses", "jiangsu", "--texts", directory.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Console.run(args);
    }

    private void save(String text) throws IOException {
        Files.writeString(directory.resolve("jiangsu.txt"), text);
    }
}
