package io.github.dingdianrules.casefiles;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.internal.GroundsJson;
import io.github.dingdianrules.casefiles.internal.JsonText;
import io.github.dingdianrules.casefiles.internal.JsonValue;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Receipt;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.engine.Assessment;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments as JSON: the same assessment always gives the same bytes.
 *
 * <p>Amounts (yuan) and shares are texts in plain decimal notation ({@code "1234.50"}), because a reader that takes
 * numbers for binary fractions would change them. Dates are {@code yyyy-MM-dd}, constants stand by their names. A key
 * whose value is unknown or does not apply is left out; lists are always there. The schema is the resource
 * {@code assessment-1.schema.json} beside this class.
 */
public final class AssessmentJson {

    /** Address of the schema. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/assessment-1.json";

    private AssessmentJson() {}

    /** @return the assessment, indented, with a line feed at the end */
    public static String write(Assessment assessment) {
        return JsonText.indented(tree(assessment));
    }

    /** @return the assessment on one line, without a line feed */
    public static String writeCompact(Assessment assessment) {
        return JsonText.compact(tree(assessment));
    }

    private static ObjectNode tree(Assessment assessment) {
        ObjectNode node = node();
        put(node, "schema", SCHEMA);
        put(node, "policy", assessment.policy());
        put(node, "status", assessment.status());
        put(node, "case", assessment.caseId());
        put(node, "asOf", assessment.asOf());
        putAll(
                node,
                "outcomes",
                assessment.outcomes().stream().map(AssessmentJson::outcome).toList());
        putAll(
                node,
                "decisions",
                assessment.decisions().stream().map(AssessmentJson::decision).toList());
        putAll(
                node,
                "conflicts",
                assessment.conflicts().stream().map(AssessmentJson::conflict).toList());
        put(node, "missingFacts", assessment.missingFacts());
        put(node, "recollected", texts(assessment.recollected()));
        node.set("receipt", receipt(assessment.receipt()));
        return node;
    }

    private static ObjectNode outcome(Outcome outcome) {
        ObjectNode node = node();
        put(node, "topic", outcome.topic());
        put(node, "subject", outcome.subject());
        put(node, "standing", outcome.standing());
        put(node, "clauses", texts(outcome.clauses()));
        put(node, "missing", outcome.missing());
        return node;
    }

    static ObjectNode decision(Decision decision) {
        ObjectNode node = node();
        put(node, "kind", decision.kind());
        put(node, "modality", decision.modality());
        put(node, "certainty", decision.certainty());
        put(node, "actor", decision.actor());
        put(node, "subject", decision.subject());
        put(node, "clauses", texts(decision.clauses()));
        put(node, "remedies", texts(decision.remedies()));
        put(node, "rule", decision.rule());
        node.set("terms", terms(decision.terms()));
        put(node, "missing", decision.missing());
        node.set("grounds", GroundsJson.of(decision.grounds()));
        return node;
    }

    private static ObjectNode terms(Terms terms) {
        ObjectNode node = node();
        put(node, "period", terms.period());
        put(node, "deadline", terms.deadline());
        put(node, "earliest", terms.earliest());
        put(node, "from", terms.from());
        put(node, "until", terms.until());
        put(node, "usual", terms.usual());
        if (terms.band() != null) {
            node.set("band", band(terms.band()));
        }
        put(node, "amount", terms.amount());
        put(node, "items", terms.items());
        put(node, "missing", terms.missing());
        return node;
    }

    private static ObjectNode band(Band band) {
        ObjectNode node = node();
        put(node, "lower", band.lower());
        put(node, "lowerIncluded", band.lowerIncluded());
        put(node, "upper", band.upper());
        put(node, "upperIncluded", band.upperIncluded());
        put(node, "base", band.base());
        put(node, "lowerAmount", band.lowerAmount().orElse(null));
        put(node, "upperAmount", band.upperAmount().orElse(null));
        return node;
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = node();
        put(node, "id", conflict.id());
        put(node, "subject", conflict.subject());
        put(node, "clauses", texts(conflict.clauses()));
        put(node, "zh", conflict.zh());
        put(node, "en", conflict.en());
        return node;
    }

    private static ObjectNode receipt(Receipt receipt) {
        ObjectNode node = node();
        put(node, "library", receipt.library());
        put(node, "policy", receipt.policy());
        put(node, "revision", receipt.revision());
        ObjectNode files = node.putObject("files");
        receipt.files().forEach(files::put);
        put(node, "asOf", receipt.asOf());
        put(node, "calendar", receipt.calendar().hex());
        put(node, "input", receipt.input().hex());
        return node;
    }

    private static Collection<String> texts(Collection<ClauseId> clauses) {
        return clauses.stream().map(ClauseId::text).toList();
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.set(key, JsonValue.of(value));
        }
    }

    private static void putAll(ObjectNode node, String key, Collection<ObjectNode> values) {
        node.putArray(key).addAll(values);
    }
}
