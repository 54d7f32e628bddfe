package io.github.dingdianrules.workbench.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.regression.CaseComparison;
import io.github.dingdianrules.regression.CaseDifference;
import java.util.List;

/** The comparison as JSON. The schema is the resource {@code comparison-1.schema.json} beside this class. */
public final class ComparisonJson {

    /** Address of the schema. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/comparison-1.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ComparisonJson() {}

    public static String write(List<CaseComparison> results) throws JsonProcessingException {
        ObjectNode root = MAPPER.createObjectNode().put("schema", SCHEMA);
        ArrayNode cases = root.putArray("cases");
        for (CaseComparison result : results) {
            ObjectNode node = cases.addObject().put("case", result.entry().id());
            node.put("against", result.against());
            ArrayNode assessments = node.putArray("assessments");
            for (var assessment : result.assessments().values()) {
                assessments.add(MAPPER.readTree(AssessmentJson.writeCompact(assessment)));
            }
            ArrayNode differences = node.putArray("differences");
            result.differences()
                    .forEach((policy, list) ->
                            list.forEach(difference -> differences.add(difference(policy, difference))));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode difference(String policy, CaseDifference difference) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("policy", policy)
                .put("cause", difference.cause().name())
                .put("subject", difference.subject());
        difference.kinds().stream().map(Enum::name).forEach(node.putArray("kinds")::add);
        difference
                .here()
                .or(difference::there)
                .ifPresent(it -> node.put("decision", it.kind().name()));
        difference.here().ifPresent(it -> node.put("rule", it.rule()));
        difference.there().ifPresent(it -> node.put("ruleAgainst", it.rule()));
        difference.clausesHere().stream().map(ClauseId::text).forEach(node.putArray("clauses")::add);
        difference.clausesThere().stream().map(ClauseId::text).forEach(node.putArray("clausesAgainst")::add);
        difference.missing().forEach(node.putArray("missing")::add);
        return node;
    }
}
