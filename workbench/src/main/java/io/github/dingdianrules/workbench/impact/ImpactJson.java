package io.github.dingdianrules.workbench.impact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.period.Period;
import io.github.dingdianrules.regression.impact.AmountRange;
import io.github.dingdianrules.regression.impact.DecisionImpact;
import io.github.dingdianrules.regression.impact.Effect;
import io.github.dingdianrules.regression.impact.FieldChange;
import io.github.dingdianrules.regression.impact.Impact;
import io.github.dingdianrules.regression.impact.RuleEdit;
import io.github.dingdianrules.regression.impact.Unassessed;
import io.github.dingdianrules.regression.impact.Witness;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The impact of an edit as JSON, with every case that shows it. The schema is {@code impact-1.schema.json} beside this class. */
public final class ImpactJson {

    /** Address of the schema. */
    public static final String SCHEMA = "https://dingdianrules.github.io/schema/impact-1.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ImpactJson() {}

    public static String write(Impact impact, PolicyEngine before, PolicyEngine after) throws JsonProcessingException {
        ObjectNode root = MAPPER.createObjectNode()
                .put("schema", SCHEMA)
                .put("policy", impact.policy())
                .put("revisionBefore", before.revision())
                .put("revisionAfter", after.revision())
                .put("cases", impact.cases());
        ids(root.putArray("affected"), impact.casesAffected());
        ids(root.putArray("otherOutcome"), impact.casesWithOtherOutcome());
        root.putObject("counts")
                .put("appeared", impact.count(Effect.APPEARED))
                .put("vanished", impact.count(Effect.VANISHED))
                .put("changed", impact.count(Effect.CHANGED))
                .put("outcomes", impact.outcomesChanged())
                .put("unassessed", impact.unassessed().size());
        ArrayNode rules = root.putArray("rules");
        impact.edits()
                .forEach(edit ->
                        rules.add(rule(edit, !impact.editsWithoutWitness().contains(edit))));
        ArrayNode decisions = root.putArray("decisions");
        impact.decisions().forEach(it -> decisions.add(decisions(it)));
        ArrayNode outcomes = root.putArray("outcomes");
        impact.outcomes().forEach(it -> {
            ObjectNode node = outcomes.addObject().put("topic", it.topic().name());
            it.before().ifPresent(standing -> node.put("before", standing.name()));
            it.after().ifPresent(standing -> node.put("after", standing.name()));
            witnesses(node, it.witnesses(), ImpactJson::outcome);
        });
        ArrayNode conflicts = root.putArray("conflicts");
        impact.conflicts().forEach(it -> {
            ObjectNode node = conflicts.addObject().put("effect", it.effect().name());
            Conflict conflict = it.witnesses().get(0).any();
            node.put("id", it.id()).put("zh", conflict.zh()).put("en", conflict.en());
            node.set("clauses", value(conflict.clauses()));
            witnesses(
                    node,
                    it.witnesses(),
                    (witness, into) -> into.put("subject", witness.any().subject()));
        });
        ArrayNode statuses = root.putArray("statuses");
        impact.statuses()
                .forEach(it -> witnesses(
                        statuses.addObject()
                                .put("before", it.before().name())
                                .put("after", it.after().name()),
                        it.witnesses(),
                        (witness, into) -> {}));
        ArrayNode unassessed = root.putArray("unassessed");
        impact.unassessed().forEach(it -> unassessed.add(unassessed(it)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void ids(ArrayNode array, Collection<CaseEntry> cases) {
        cases.stream().map(CaseEntry::id).forEach(array::add);
    }

    private static ObjectNode rule(RuleEdit edit, boolean witnessed) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("effect", edit.effect().name())
                .put("clause", edit.clause().text())
                .put("onlyRenamed", edit.isRenamed() && !edit.saysOtherwise())
                .put("witnessed", witnessed);
        edit.before().map(RuleSource::name).ifPresent(name -> node.put("before", name));
        edit.after().map(RuleSource::name).ifPresent(name -> node.put("after", name));
        return node;
    }

    private static ObjectNode decisions(DecisionImpact impact) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("effect", impact.effect().name())
                .put("clause", impact.clause().text())
                .put("kind", impact.kind().name());
        impact.ruleBefore().ifPresent(rule -> node.put("ruleBefore", rule));
        impact.ruleAfter().ifPresent(rule -> node.put("ruleAfter", rule));
        witnesses(node, impact.witnesses(), ImpactJson::decision);
        return node;
    }

    private static void decision(Witness<Decision> witness, ObjectNode into) {
        into.put("subject", witness.any().subject());
        ArrayNode changes = into.putArray("changes");
        DecisionImpact.changes(witness).forEach(change -> changes.add(change(change)));
    }

    private static ObjectNode change(FieldChange change) {
        ObjectNode node = MAPPER.createObjectNode().put("field", change.field().name());
        change.before().ifPresent(value -> node.set("before", value(value)));
        change.after().ifPresent(value -> node.set("after", value(value)));
        return node;
    }

    private static void outcome(Witness<Outcome> witness, ObjectNode into) {
        into.put("subject", witness.any().subject());
        outcome(into, "before", witness.before());
        outcome(into, "after", witness.after());
    }

    private static void outcome(ObjectNode into, String name, Optional<Outcome> outcome) {
        outcome.ifPresent(it -> {
            ObjectNode node = into.putObject(name).put("standing", it.standing().name());
            node.set("clauses", value(it.clauses()));
            node.set("missing", value(it.missing()));
        });
    }

    private static ObjectNode unassessed(Unassessed unassessed) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("by", unassessed.edited() ? "AFTER" : "BEFORE")
                .put("reason", unassessed.reason());
        unassessed.rule().ifPresent(rule -> node.put("rule", rule));
        place(node, unassessed.entry());
        return node;
    }

    private static <T> void witnesses(
            ObjectNode node, Collection<Witness<T>> witnesses, BiConsumer<Witness<T>, ObjectNode> write) {
        ArrayNode array = node.putArray("witnesses");
        for (Witness<T> witness : witnesses) {
            ObjectNode into = array.addObject();
            place(into, witness.entry());
            write.accept(witness, into);
        }
    }

    private static void place(ObjectNode node, CaseEntry entry) {
        node.put("case", entry.id())
                .put("file", entry.source().file())
                .put("line", entry.source().line());
    }

    /** Amounts and shares as plain texts, constants by name, as in an assessment. */
    private static JsonNode value(Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value instanceof Collection<?> several) {
            ArrayNode array = json.arrayNode();
            several.forEach(it -> array.add(value(it)));
            return array;
        }
        if (value instanceof Band band) {
            ObjectNode node = json.objectNode();
            Optional.ofNullable(band.lower()).ifPresent(lower -> node.set("lower", value(lower)));
            node.put("lowerIncluded", band.lowerIncluded()).set("upper", value(band.upper()));
            return node.put("upperIncluded", band.upperIncluded());
        }
        if (value instanceof AmountRange range) {
            ObjectNode node = json.objectNode();
            range.lower().ifPresent(lower -> node.set("lower", value(lower)));
            node.set("upper", value(range.upper()));
            return node;
        }
        return value instanceof Boolean yes ? json.booleanNode(yes) : json.textNode(text(value));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        if (value instanceof Period period) {
            return period.amount() + " " + period.unit().name();
        }
        if (value instanceof ClauseId clause) {
            return clause.text();
        }
        return value instanceof Labelled item && !(value instanceof Enum<?>) ? item.en() : value.toString();
    }
}
