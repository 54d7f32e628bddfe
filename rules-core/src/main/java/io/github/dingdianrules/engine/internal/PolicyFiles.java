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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code policy.yaml} and {@code clauses.yaml}. */
final class PolicyFiles {

    private PolicyFiles() {}

    static Policy policy(String name, String text) {
        Fields fields = new Fields(name, map(name, parse(name, text)));
        Fields title = fields.nested("title");
        Policy policy = new Policy(
                fields.text("id"),
                title.text("zh"),
                title.text("en"),
                fields.optional("number").map(Object::toString).orElse(""),
                fields.text("issuer"),
                fields.each("documents", PolicyFiles::document),
                fields.constants("covers", Provider.class),
                fields.constant("level", AgencyLevel.class),
                fields.flag("draft"),
                fields.date("inForceFrom"),
                fields.date("inForceUntil"),
                fields.optional("validYears").isPresent()
                        ? OptionalInt.of(fields.number("validYears"))
                        : OptionalInt.empty(),
                fields.texts("superior"),
                fields.each("includes", PolicyFiles::inclusion),
                fields.texts("rules"),
                fields.each("remedies", PolicyFiles::remedy),
                fields.each("conflicts", PolicyFiles::conflict));
        fields.nothingElse();
        return policy;
    }

    static ClauseLedger ledger(String name, String text, List<Document> documents, List<ClauseLedger> included) {
        Object parsed = parse(name, text);
        if (!(parsed instanceof List<?> entries)) {
            throw new PolicyException(name + ": must be a list of clauses");
        }
        try {
            return new ClauseLedger(
                    entries.stream().map(entry -> entry(name, entry, documents)).toList(), included);
        } catch (IllegalArgumentException e) {
            throw new PolicyException(name + ": " + e.getMessage(), e);
        }
    }

    private static ClauseEntry entry(String name, Object parsed, List<Document> documents) {
        Fields fields = new Fields(name, map(name, parsed));
        String id = fields.text("id");
        Fields at = new Fields(name + ", clause " + id, map(name, parsed));
        Optional<Reason> reason = at.optional("reason")
                .map(word -> at.word("reason", word.toString(), Arrays.asList(Reason.values()), Reason::word));
        ClauseId clause = new ClauseId(id);
        Document document = documents.stream()
                .filter(candidate -> candidate.holds(clause))
                .findFirst()
                .orElseThrow(
                        () -> new PolicyException(name + ": clause " + id + " stands in no document of the policy"));
        ClauseEntry entry = new ClauseEntry(
                clause,
                document,
                at.text("zh"),
                at.text("en"),
                at.word("status", at.text("status"), Arrays.asList(ClauseStatus.values()), ClauseStatus::word),
                reason,
                at.optional("source")
                        .map(word -> at.word("source", word.toString(), Arrays.asList(Source.values()), Source::word))
                        .orElse(Source.VERIFIED),
                at.texts("counterpart").stream().map(ClauseId::new).toList(),
                at.optional("differs").map(words -> difference(at)));
        at.seen("id");
        at.nothingElse();
        return entry;
    }

    private static Difference difference(Fields entry) {
        Fields words = entry.nested("differs");
        Difference difference = new Difference(words.text("zh"), words.text("en"));
        words.nothingElse();
        return difference;
    }

    private static Document document(Fields fields) {
        return new Document(
                fields.optional("prefix").map(Object::toString).orElse(""),
                fields.optional("zh").map(Object::toString).orElse(""),
                fields.optional("en").map(Object::toString).orElse(""),
                fields.number("articles"));
    }

    private static Policy.Inclusion inclusion(Fields fields) {
        return new Policy.Inclusion(
                fields.text("policy"),
                fields.each("passages", PolicyFiles::passage),
                fields.each("replaced", PolicyFiles::replacement));
    }

    private static Policy.Passage passage(Fields fields) {
        return new Policy.Passage(
                new ClauseId(fields.text("clause")),
                fields.texts("to").stream().map(ClauseId::new).toList());
    }

    private static Policy.Replacement replacement(Fields fields) {
        return new Policy.Replacement(new ClauseId(fields.text("by")), fields.texts("rules"));
    }

    /** A remedy that names no providers is open to all of them. */
    private static Policy.Remedy remedy(Fields fields) {
        Set<Provider> named = fields.constants("providers", Provider.class);
        return new Policy.Remedy(
                new ClauseId(fields.text("clause")),
                fields.constants("topics", Topic.class),
                named.isEmpty() ? EnumSet.allOf(Provider.class) : named);
    }

    private static Policy.Side side(Fields fields) {
        return new Policy.Side(
                new ClauseId(fields.text("clause")),
                fields.constants("kinds", DecisionKind.class),
                fields.optional("modality")
                        .map(word -> fields.word(
                                "modality", word.toString(), Arrays.asList(Modality.values()), Enum::name)));
    }

    private static Policy.KnownConflict conflict(Fields fields) {
        try {
            return new Policy.KnownConflict(
                    fields.text("id"), fields.each("sides", PolicyFiles::side), fields.text("zh"), fields.text("en"));
        } catch (IllegalArgumentException e) {
            throw new PolicyException(fields.at + ": " + e.getMessage(), e);
        }
    }

    private static Object parse(String name, String text) {
        try {
            return new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new PolicyException(name + ": " + e.getMessage(), e);
        }
    }

    private static Map<?, ?> map(String name, Object parsed) {
        if (parsed instanceof Map<?, ?> map) {
            return map;
        }
        throw new PolicyException(name + ": a mapping is due, not " + parsed);
    }

    /** The fields of one mapping; each must be asked for, so that a misspelt one is noticed. */
    private static final class Fields {

        private final String at;
        private final Map<?, ?> map;
        private final Set<Object> asked = new java.util.HashSet<>();

        Fields(String at, Map<?, ?> map) {
            this.at = at;
            this.map = map;
        }

        void seen(String field) {
            asked.add(field);
        }

        Optional<Object> optional(String field) {
            asked.add(field);
            return Optional.ofNullable(map.get(field));
        }

        String text(String field) {
            return optional(field)
                    .map(Object::toString)
                    .orElseThrow(() -> new PolicyException(at + ": \"" + field + "\" is missing"));
        }

        int number(String field) {
            return optional(field)
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .orElseThrow(() -> new PolicyException(at + ": \"" + field + "\" must be a whole number"));
        }

        boolean flag(String field) {
            return optional(field)
                    .filter(Boolean.class::isInstance)
                    .map(Boolean.class::cast)
                    .orElseThrow(() -> new PolicyException(at + ": \"" + field + "\" must be true or false"));
        }

        Optional<LocalDate> date(String field) {
            return optional(field).map(text -> LocalDate.parse(text.toString()));
        }

        List<String> texts(String field) {
            return optional(field).map(list -> (List<?>) list).orElse(List.of()).stream()
                    .map(Object::toString)
                    .toList();
        }

        Fields nested(String field) {
            return new Fields(
                    at + ", " + field, PolicyFiles.map(at, optional(field).orElse(null)));
        }

        <T> List<T> each(String field, Function<Fields, T> reading) {
            return optional(field).map(list -> (List<?>) list).orElse(List.of()).stream()
                    .map(item -> reading.apply(new Fields(at + ", " + field, PolicyFiles.map(at, item))))
                    .toList();
        }

        <E extends Enum<E>> Set<E> constants(String field, Class<E> type) {
            Set<E> constants = EnumSet.noneOf(type);
            texts(field)
                    .forEach(word ->
                            constants.add(word(field, word, Arrays.asList(type.getEnumConstants()), Enum::name)));
            return constants;
        }

        <E extends Enum<E>> E constant(String field, Class<E> type) {
            return word(field, text(field), Arrays.asList(type.getEnumConstants()), Enum::name);
        }

        <T> T word(String field, String word, List<T> valid, Function<T, String> name) {
            return valid.stream()
                    .filter(value -> name.apply(value).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new PolicyException(at + ": \"" + word + "\" is no " + field + "; valid: "
                            + String.join(", ", valid.stream().map(name).toList())));
        }

        void nothingElse() {
            map.keySet().stream()
                    .filter(key -> !asked.contains(key))
                    .findFirst()
                    .ifPresent(key -> {
                        throw new PolicyException(at + ": unknown field \"" + key + "\"");
                    });
        }
    }
}
