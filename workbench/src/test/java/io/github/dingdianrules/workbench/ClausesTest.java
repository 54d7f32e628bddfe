package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ClausesTest {

    private final PolicyEngine engine = PolicyEngine.ofAll().get(0);
    private final String id = engine.policy().id();
    private final List<ClauseEntry> ledger = engine.ledger().entries();

    @Test
    void text_shows_every_clause_in_both_languages_with_its_rules() {
        String text = Console.run("clauses", id).out();

        assertThat(ledger).isNotEmpty();
        assertThat(text).contains(ledger.stream().map(entry -> entry.id().zh()).toList());
        assertThat(text.lines().filter(line -> line.startsWith(id + " "))).hasSameSizeAs(ledger);
        assertThat(text.lines().filter(line -> line.startsWith("    规则："))).hasSameSizeAs(engine.rules());
    }

    @Test
    void csv_reads_back_to_the_ledger() throws IOException {
        String csv = Console.run("clauses", id, "--format", "csv").out();
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv)) {
            assertThat(rows.readAll())
                    .extracting(row -> row.get("clause"), row -> row.get("summaryZh"), row -> row.get("summaryEn"))
                    .containsExactlyElementsOf(ledger.stream()
                            .map(entry -> tuple(entry.id().text(), entry.zh(), entry.en()))
                            .toList());
        }
        assertThat(csv)
                .startsWith("policy,clause,printedZh,printedEn,summaryZh,summaryEn,status,reason,source,rules\r\n");
    }

    @Test
    void json_names_the_rules_of_each_clause() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Console.run("clauses", id, "--format", "json").out());
        List<String> rules = StreamSupport.stream(json.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.get("rules").spliterator(), false))
                .map(JsonNode::asText)
                .toList();

        assertThat(json).hasSameSizeAs(ledger);
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(
                        engine.rules().stream().map(RuleInfo::name).toList());
    }

    @Test
    void without_an_id_every_policy_is_shown() {
        String all = Console.run("clauses").out();

        assertThat(PolicyEngine.available())
                .isNotEmpty()
                .allSatisfy(policy -> assertThat(all).contains("\n" + policy + " "));
    }
}
