package io.github.dingdianrules.casefiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.internal.GroundsJson;
import io.github.dingdianrules.casefiles.internal.JsonText;
import io.github.dingdianrules.casefiles.internal.JsonValue;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.explain.Change;
import io.github.dingdianrules.explain.ClauseExplanation;
import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.explain.Explanation;
import io.github.dingdianrules.explain.MatterExplanation;
import io.github.dingdianrules.explain.OtherMatter;
import io.github.dingdianrules.explain.RuleExplanation;
import io.github.dingdianrules.explain.Ways;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes explanations as JSON, values as in {@link AssessmentJson}: the same explanation always gives the same bytes.
 *
 * <p>Clauses hold their rules; a rule holds the matters it is about ({@code matters}), each with its condition question by
 * question and the smallest changes that would make the answer different ({@code toHold}, {@code toFail}), and those it is
 * not about ({@code others}). The schema is the resource {@code explanation-1.schema.json} beside this class.
 */
public final class ExplanationJson {

    /** Address of the schema. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/explanation-1.json";

    private ExplanationJson() {}

    /** @return the explanation, indented, with a line feed at the end */
    public static String write(Explanation explanation) {
        ObjectNode node = node();
        node.put("schema", SCHEMA);
        node.put("policy", explanation.policy());
        node.put("case", explanation.caseId());
        node.put("asOf", explanation.asOf().toString());
        ArrayNode clauses = node.putArray("clauses");
        explanation.clauses().forEach(clause -> clauses.add(clause(clause)));
        ArrayNode decisions = node.putArray("decisions");
        explanation.decisions().forEach(decision -> decisions.add(AssessmentJson.decision(decision)));
        return JsonText.indented(node);
    }

    private static ObjectNode clause(ClauseExplanation clause) {
        ObjectNode node = node();
        node.put("clause", clause.entry().id().text());
        node.put("zh", clause.entry().zh());
        node.put("en", clause.entry().en());
        node.put("status", clause.entry().status().word());
        clause.entry().notDecidableBecause().ifPresent(reason -> node.put("reason", reason.word()));
        texts(node, "encodedBy", clause.encodedBy());
        texts(node, "replacedBy", clause.replacedBy());
        ArrayNode rules = node.putArray("rules");
        clause.rules().forEach(rule -> rules.add(rule(rule)));
        return node;
    }

    private static ObjectNode rule(RuleExplanation rule) {
        ObjectNode node = node();
        node.put("rule", rule.name());
        rule.through().ifPresent(through -> node.put("through", through.text()));
        node.put("at", rule.at());
        node.put("sort", rule.sort().name());
        rule.selections().forEach(node.putArray("selections")::add);
        ArrayNode matters = node.putArray("matters");
        rule.matters().forEach(matter -> matters.add(matter(matter)));
        ArrayNode others = node.putArray("others");
        rule.others().forEach(other -> others.add(other(other)));
        return node;
    }

    private static ObjectNode matter(MatterExplanation matter) {
        ObjectNode node = node();
        node.put("subject", matter.subject());
        texts(node, "from", matter.from());
        node.put("value", matter.holds().value().name());
        node.set("condition", condition(matter.condition()));
        node.set("toHold", ways(matter.toHold()));
        node.set("toFail", ways(matter.toFail()));
        return node;
    }

    private static ObjectNode other(OtherMatter other) {
        ObjectNode node = node();
        node.put("subject", other.subject());
        texts(node, "from", other.from());
        ObjectNode unmet =
                node.putObject("unmet").put("constraint", other.unmet().text());
        if (!other.unmet().path().isEmpty()) {
            unmet.put("path", other.unmet().path());
            put(unmet, "actual", other.unmet().actual());
        }
        return node;
    }

    private static ObjectNode condition(Condition condition) {
        ObjectNode node = node();
        if (condition instanceof Condition.Several several) {
            node.put("op", several.all() ? "all" : "any");
            node.put("value", several.value().name());
            ArrayNode parts = node.putArray("parts");
            several.parts().forEach(part -> parts.add(condition(part)));
            return node;
        }
        Condition.Question question = (Condition.Question) condition;
        node.put("op", "question");
        node.put("value", question.value().name());
        node.put("question", question.text());
        node.put("negated", question.negated());
        node.set("answer", GroundsJson.of(question.answer()));
        return node;
    }

    private static ObjectNode ways(Ways ways) {
        ObjectNode node = node();
        ArrayNode sets = node.putArray("sets");
        ways.sets().forEach(set -> {
            ArrayNode changes = sets.addArray();
            set.forEach(change -> changes.add(change(change)));
        });
        node.put("more", ways.more());
        return node;
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = GroundsJson.of(change.element());
        node.remove("op");
        return node.put("becomes", change.becomes());
    }

    private static void texts(ObjectNode node, String key, List<ClauseId> clauses) {
        clauses.stream().map(ClauseId::text).forEach(node.putArray(key)::add);
    }

    private static void put(ObjectNode node, String key, @Nullable Object value) {
        if (value != null) {
            node.set(key, JsonValue.of(value));
        }
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
