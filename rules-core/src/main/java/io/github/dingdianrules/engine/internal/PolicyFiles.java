package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.clause.Reason;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.facts.AgencyLevel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                fields.number("articles"),
                fields.constant("level", AgencyLevel.class),
                fields.flag("draft"),
                fields.date("inForceFrom"),
                fields.date("inForceUntil"),
                fields.texts("superior"),
                fields.texts("rules"),
                fields.each("remedies", PolicyFiles::remedy),
                fields.each("conflicts", PolicyFiles::conflict));
        fields.nothingElse();
        return policy;
    }

    static ClauseLedger ledger(String name, String text) {
        Object parsed = parse(name, text);
        if (!(parsed instanceof List<?> entries)) {
            throw new PolicyException(name + ": must be a list of clauses");
        }
        try {
            return new ClauseLedger(
                    entries.stream().map(entry -> entry(name, entry)).toList());
        } catch (IllegalArgumentException e) {
            throw new PolicyException(name + ": " + e.getMessage(), e);
        }
    }

    private static ClauseEntry entry(String name, Object parsed) {
        Fields fields = new Fields(name, map(name, parsed));
        String id = fields.text("id");
        Fields at = new Fields(name + ", clause " + id, map(name, parsed));
        Optional<Reason> reason = at.optional("reason")
                .map(word -> at.word("reason", word.toString(), Arrays.asList(Reason.values()), Reason::word));
        ClauseEntry entry = new ClauseEntry(
                new ClauseId(id),
                at.text("zh"),
                at.text("en"),
                at.word("status", at.text("status"), Arrays.asList(ClauseStatus.values()), ClauseStatus::word),
                reason);
        at.seen("id");
        at.nothingElse();
        return entry;
    }

    private static Policy.Remedy remedy(Fields fields) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        fields.texts("topics")
                .forEach(topic -> topics.add(fields.word("topics", topic, Arrays.asList(Topic.values()), Topic::name)));
        return new Policy.Remedy(new ClauseId(fields.text("clause")), topics);
    }

    private static Policy.KnownConflict conflict(Fields fields) {
        return new Policy.KnownConflict(
                fields.text("id"),
                fields.texts("clauses").stream().map(ClauseId::new).toList(),
                fields.text("zh"),
                fields.text("en"));
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
