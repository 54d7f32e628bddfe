package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.clause.Difference;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.clause.Reason;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.facts.AgencyLevel;
import io.github.dingdianrules.facts.Provider;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code policy.yaml} and {@code clauses.yaml} to their end, whatever is wrong in them. */
public final class PolicyReader {

    /** Name of the file that says what the policy is. */
    public static final String POLICY = "policy.yaml";

    /** Name of the file that lists the clauses. */
    public static final String LEDGER = "clauses.yaml";

    private PolicyReader() {}

    /**
     * What was read.
     *
     * @param value empty when too much was wrong
     * @param places where each clause, or each listed file, stands
     * @param faults what was wrong
     */
    public record Reading<T>(Optional<T> value, Map<String, Position> places, List<Fault> faults) {

        /** @throws PolicyException if something was wrong */
        public T orThrow() {
            if (!faults.isEmpty()) {
                throw new PolicyException(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
            }
            return value.orElseThrow();
        }
    }

    public static Reading<Policy> policy(String text) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Position> places = new HashMap<>();
        Optional<Policy> policy = YamlFields.read(POLICY, text, faults).flatMap(fields -> {
            Optional<Policy> read = fields.attempt(() -> policy(fields, places));
            read.ifPresent(whole -> fields.nothingElse());
            return read;
        });
        return new Reading<>(faults.isEmpty() ? policy : Optional.empty(), places, faults);
    }

    private static Policy policy(YamlFields fields, Map<String, Position> places) {
        YamlFields title = fields.nested("title");
        fields.optional("rules").ifPresent(rules -> rules.texts().forEach(file -> places.put(file.text(), file.at())));
        return new Policy(
                fields.text("id"),
                title.text("zh"),
                title.text("en"),
                fields.optional("number").map(YamlFields.Value::text).orElse(""),
                fields.text("issuer"),
                fields.each("documents", PolicyReader::document),
                fields.constants("covers", Provider.class),
                fields.constant("level", AgencyLevel.class),
                fields.flag("draft"),
                fields.date("inForceFrom"),
                fields.date("inForceUntil"),
                fields.optional("validYears").isPresent()
                        ? OptionalInt.of(fields.number("validYears"))
                        : OptionalInt.empty(),
                fields.texts("superior"),
                fields.each("includes", PolicyReader::inclusion),
                fields.texts("rules"),
                fields.each("remedies", PolicyReader::remedy),
                fields.each("conflicts", PolicyReader::conflict));
    }

    public static Reading<ClauseLedger> ledger(String text, List<Document> documents, List<ClauseLedger> included) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Position> places = new HashMap<>();
        List<ClauseEntry> entries = new ArrayList<>();
        ClauseId last = null;
        boolean ordered = true;
        for (YamlFields fields : YamlFields.readList(LEDGER, text, faults)) {
            Optional<ClauseEntry> entry = fields.attempt(() -> entry(fields, documents));
            if (entry.isEmpty()) {
                continue;
            }
            fields.nothingElse();
            ClauseId id = entry.get().id();
            ClauseId before = last;
            last = id; // one that stands too high must not put all that follow out of order
            if (before != null && id.compareTo(before) <= 0) {
                fields.fault(
                        "order",
                        "条款 " + id + " 排在 " + before + " 之后；每条只写一次，按文件顺序",
                        "clause " + id + " stands after " + before
                                + "; each clause stands once, in the document's order");
                ordered = false;
                continue;
            }
            places.put(id.text(), fields.at());
            entries.add(entry.get());
        }
        if (entries.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.error(LEDGER, Position.START, "yaml", "没有任何条款", "the ledger has no clauses"));
        }
        return new Reading<>(
                entries.isEmpty() || !ordered ? Optional.empty() : Optional.of(new ClauseLedger(entries, included)),
                places,
                faults);
    }

    private static ClauseEntry entry(YamlFields at, List<Document> documents) {
        ClauseId clause = at.clause("id");
        Optional<Reason> reason =
                at.optional("reason").map(word -> at.word(word, Arrays.asList(Reason.values()), Reason::word));
        ClauseStatus status = at.word(at.value("status"), Arrays.asList(ClauseStatus.values()), ClauseStatus::word);
        Document document = documents.stream()
                .filter(candidate -> candidate.holds(clause))
                .findFirst()
                .orElseThrow(() -> at.refuse(
                        "unknown-clause",
                        "条款 " + clause + " 不在本文件之内",
                        "clause " + clause + " stands in no document of the policy"));
        if ((status == ClauseStatus.NOT_DECIDABLE) != reason.isPresent()) {
            throw at.refuse(
                    "yaml",
                    "条款 " + clause + "：status 为 not-decidable 时必须写 reason，其他时候不写",
                    "clause " + clause + ": a reason is given exactly when the status is not-decidable");
        }
        return new ClauseEntry(
                clause,
                document,
                at.text("zh"),
                at.text("en"),
                status,
                reason,
                at.optional("source")
                        .map(word -> at.word(word, Arrays.asList(Source.values()), Source::word))
                        .orElse(Source.VERIFIED),
                at.clauses("counterpart"),
                at.optional("differs").map(words -> difference(at)));
    }

    private static Difference difference(YamlFields entry) {
        YamlFields words = entry.nested("differs");
        Difference difference = new Difference(words.text("zh"), words.text("en"));
        words.nothingElse();
        return difference;
    }

    private static Document document(YamlFields fields) {
        return new Document(
                fields.optional("prefix").map(YamlFields.Value::text).orElse(""),
                fields.optional("zh").map(YamlFields.Value::text).orElse(""),
                fields.optional("en").map(YamlFields.Value::text).orElse(""),
                fields.number("articles"));
    }

    private static Policy.Inclusion inclusion(YamlFields fields) {
        return new Policy.Inclusion(
                fields.text("policy"),
                fields.each("passages", PolicyReader::passage),
                fields.each("replaced", PolicyReader::replacement));
    }

    private static Policy.Passage passage(YamlFields fields) {
        return new Policy.Passage(fields.clause("clause"), fields.clauses("to"));
    }

    private static Policy.Replacement replacement(YamlFields fields) {
        return new Policy.Replacement(fields.clause("by"), fields.texts("rules"));
    }

    /** A remedy that names no providers is open to all of them. */
    private static Policy.Remedy remedy(YamlFields fields) {
        Set<Provider> named = fields.constants("providers", Provider.class);
        return new Policy.Remedy(
                fields.clause("clause"),
                fields.constants("topics", Topic.class),
                named.isEmpty() ? EnumSet.allOf(Provider.class) : named);
    }

    private static Policy.Side side(YamlFields fields) {
        return new Policy.Side(
                fields.clause("clause"),
                fields.constants("kinds", DecisionKind.class),
                fields.optional("modality")
                        .map(word -> fields.word(word, Arrays.asList(Modality.values()), Enum::name)));
    }

    private static Policy.KnownConflict conflict(YamlFields fields) {
        List<Policy.Side> sides = fields.each("sides", PolicyReader::side);
        if (sides.size() < 2) {
            throw fields.refuse("yaml", "冲突至少有两方（sides）", "at least two sides pull apart");
        }
        return new Policy.KnownConflict(fields.text("id"), sides, fields.text("zh"), fields.text("en"));
    }
}
