package io.github.dingdianrules.workbench.coverage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.internal.JsonText;
import io.github.dingdianrules.casefiles.internal.JsonValue;
import io.github.dingdianrules.regression.coverage.ClauseCoverage;
import io.github.dingdianrules.regression.coverage.Coverage;
import io.github.dingdianrules.regression.coverage.Element;
import io.github.dingdianrules.regression.coverage.ElementCoverage;
import io.github.dingdianrules.regression.coverage.Gap;
import io.github.dingdianrules.regression.coverage.RuleCoverage;
import io.github.dingdianrules.regression.coverage.Seen;
import io.github.dingdianrules.truth.Truth;
import java.util.List;

/**
 * The coverage as JSON, one object for each policy: {@code gaps} first, then {@code clauses}. The schema is the resource
 * {@code coverage-1.schema.json} beside this class.
 */
public final class CoverageJson {

    /** Address of the schema of one such object. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/coverage-1.json";

    private CoverageJson() {}

    public static String write(List<Coverage> coverages) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        coverages.forEach(coverage -> all.add(policy(coverage)));
        return JsonText.indented(all);
    }

    private static ObjectNode policy(Coverage coverage) {
        ObjectNode node = node().put("schema", SCHEMA)
                .put("policy", coverage.policy())
                .put("cases", coverage.cases())
                .put("rules", coverage.rules().size())
                .put("elements", coverage.elements());
        ArrayNode gaps = node.putArray("gaps");
        coverage.gaps().forEach(gap -> gaps.add(gap(gap)));
        ArrayNode clauses = node.putArray("clauses");
        coverage.clauses().forEach(clause -> clauses.add(clause(clause)));
        return node;
    }

    private static ObjectNode gap(Gap gap) {
        ObjectNode node = node().put("kind", gap.kind().name())
                .put("clause", gap.clause().text())
                .put("rule", gap.rule());
        gap.element().ifPresent(element -> node.set("element", element(element)));
        gap.hint().ifPresent(hint -> {
            ObjectNode change =
                    node.putObject("hint").put("case", hint.caseId()).put("path", hint.path());
            hint.becomes().ifPresent(value -> change.set("becomes", JsonValue.of(value)));
        });
        return node;
    }

    private static ObjectNode clause(ClauseCoverage clause) {
        ObjectNode node = node().put("clause", clause.entry().id().text());
        ArrayNode rules = node.putArray("rules");
        clause.rules().forEach(rule -> rules.add(rule(rule)));
        return node;
    }

    private static ObjectNode rule(RuleCoverage rule) {
        ObjectNode node = node().put("rule", rule.rule());
        node.set("certain", seen(rule.certain()));
        node.set("pending", seen(rule.pending()));
        node.set("near", seen(rule.near()));
        node.set("notConcerned", seen(rule.notConcerned()));
        ArrayNode elements = node.putArray("elements");
        rule.elements().forEach(element -> elements.add(element(element)));
        return node;
    }

    private static ObjectNode element(ElementCoverage coverage) {
        ObjectNode node = element(coverage.element());
        for (Truth.Value answer : Truth.Value.values()) {
            node.set(answer.name(), seen(coverage.seen(answer)));
        }
        return node;
    }

    private static ObjectNode element(Element element) {
        ObjectNode node = node().put("question", element.question()).put("negated", element.negated());
        if (!element.field().isEmpty()) {
            node.put("field", element.field())
                    .put("comparison", element.comparison().name());
        }
        if (element.threshold() != null) {
            node.set("threshold", JsonValue.of(element.threshold()));
        }
        return node;
    }

    private static ObjectNode seen(Seen seen) {
        ObjectNode node = node().put("cases", seen.cases());
        return seen.ever() ? node.put("witness", seen.witness()) : node;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
