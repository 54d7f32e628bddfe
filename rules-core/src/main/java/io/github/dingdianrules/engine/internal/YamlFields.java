package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Nearest;
import io.github.dingdianrules.language.Position;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The fields of one YAML mapping, each with its place; every field must be asked for, so that a misspelt one is noticed. */
final class YamlFields {

    private static final String CODE = "yaml";

    private final String file;
    private final Position at;
    private final Map<String, Value> values;
    private final List<Fault> faults;
    private final Set<String> asked = new HashSet<>();

    /** Something in the mapping that makes it useless. */
    static final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Refused(Fault fault) {
            super(fault.toString(), null, false, false);
            this.fault = fault;
        }
    }

    /** One value and its place. */
    record Value(String file, Node node) {

        Position at() {
            return position(node);
        }

        String text() {
            if (node instanceof ScalarNode scalar) {
                return scalar.getValue();
            }
            throw refuse("此处应为一个值", "one value is due here");
        }

        /** @return the items of a list of plain values */
        List<Value> texts() {
            List<Value> texts =
                    items().stream().map(item -> new Value(file, item)).toList();
            texts.forEach(Value::text);
            return texts;
        }

        List<? extends Node> items() {
            if (node instanceof SequenceNode list) {
                return list.getValue();
            }
            throw refuse("此处应为列表", "a list is due here");
        }

        Refused refuse(String zh, String en) {
            return new Refused(Fault.error(file, at(), CODE, zh, en));
        }
    }

    private YamlFields(String file, Node node, List<Fault> faults) {
        this.file = file;
        this.at = position(node);
        this.faults = faults;
        this.values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            throw new Value(file, node).refuse("此处应为若干字段（名称: 值）", "fields (name: value) are due here");
        }
        for (NodeTuple pair : mapping.getValue()) {
            values.put(new Value(file, pair.getKeyNode()).text(), new Value(file, pair.getValueNode()));
        }
    }

    /** @return the fields of a file that is one mapping; empty when it is none, and says so */
    static Optional<YamlFields> read(String file, String text, List<Fault> faults) {
        return compose(file, text, faults).flatMap(node -> attempt(faults, () -> new YamlFields(file, node, faults)));
    }

    /** @return the fields of each item of a file that is a list of mappings */
    static List<YamlFields> readList(String file, String text, List<Fault> faults) {
        return compose(file, text, faults)
                .flatMap(node -> attempt(faults, () -> new Value(file, node).items()))
                .map(items -> items.stream()
                        .flatMap(item -> attempt(faults, () -> new YamlFields(file, item, faults)).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Node> compose(String file, String text, List<Fault> faults) {
        try {
            // Every value is read as text here, so nothing is to be guessed about its type.
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setSchema(new FailsafeSchema())
                    .setMaxAliasesForCollections(0)
                    .build();
            // Not by Compose, whose package the parser's module does not export.
            Optional<Node> node =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
            if (node.isEmpty()) {
                faults.add(Fault.error(file, Position.START, CODE, "文件是空的", "is empty"));
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(YamlFields::position).orElse(Position.START);
            faults.add(Fault.error(
                    file, at, CODE, "不是有效的 YAML：" + e.getProblem(), "is not valid YAML: " + e.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            faults.add(Fault.error(
                    file,
                    Position.START,
                    CODE,
                    "不是有效的 YAML：" + e.getMessage(),
                    "is not valid YAML: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static Position position(Node node) {
        return node.getStartMark().map(YamlFields::position).orElse(Position.START);
    }

    private static Position position(Mark mark) {
        return new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** @return what was read; empty when it was refused, which is kept as a fault */
    <T> Optional<T> attempt(Supplier<T> reading) {
        return attempt(faults, reading);
    }

    private static <T> Optional<T> attempt(List<Fault> faults, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused refused) {
            faults.add(refused.fault);
            return Optional.empty();
        }
    }

    Position at() {
        return at;
    }

    void fault(String code, String zh, String en) {
        faults.add(Fault.error(file, at, code, zh, en));
    }

    Refused refuse(String code, String zh, String en) {
        return new Refused(Fault.error(file, at, code, zh, en));
    }

    Optional<Value> optional(String field) {
        asked.add(field);
        return Optional.ofNullable(values.get(field));
    }

    Value value(String field) {
        return optional(field).orElseThrow(() -> {
            Optional<String> near = Nearest.to(field, values.keySet());
            return refuse(
                    CODE,
                    "缺少字段 \"" + field + "\""
                            + near.map(n -> "；是否把 \"" + n + "\" 写错了？").orElse(""),
                    "\"" + field + "\" is missing"
                            + near.map(n -> "; is it what \"" + n + "\" means?").orElse(""));
        });
    }

    String text(String field) {
        return value(field).text();
    }

    int number(String field) {
        Value value = value(field);
        try {
            return Integer.parseInt(value.text());
        } catch (NumberFormatException e) {
            throw value.refuse("\"" + field + "\" 应为整数", "\"" + field + "\" must be a whole number");
        }
    }

    boolean flag(String field) {
        Value value = value(field);
        return switch (value.text()) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw value.refuse("\"" + field + "\" 应为 true 或 false", "\"" + field + "\" must be true or false");
        };
    }

    Optional<LocalDate> date(String field) {
        return optional(field).map(value -> {
            try {
                return LocalDate.parse(value.text());
            } catch (DateTimeException e) {
                throw value.refuse(
                        "\"" + field + "\" 应为日期，如 2024-01-01", "\"" + field + "\" must be a date such as 2024-01-01");
            }
        });
    }

    List<String> texts(String field) {
        return optional(field).map(Value::texts).orElse(List.of()).stream()
                .map(Value::text)
                .toList();
    }

    ClauseId clause(String field) {
        return clause(value(field));
    }

    List<ClauseId> clauses(String field) {
        return optional(field).map(Value::texts).orElse(List.of()).stream()
                .map(YamlFields::clause)
                .toList();
    }

    private static ClauseId clause(Value value) {
        try {
            return new ClauseId(value.text());
        } catch (IllegalArgumentException e) {
            throw value.refuse("“" + value.text() + "”不是条款号；写作 44、44.2（款）、44(4)（项）", String.valueOf(e.getMessage()));
        }
    }

    YamlFields nested(String field) {
        return new YamlFields(file, value(field).node(), faults);
    }

    /** @return what each item of a list was read as; an item that is refused is left out */
    <T> List<T> each(String field, Function<YamlFields, T> reading) {
        List<T> read = new ArrayList<>();
        optional(field)
                .map(Value::items)
                .orElse(List.of())
                .forEach(item -> attempt(() -> {
                            YamlFields fields = new YamlFields(file, item, faults);
                            T one = reading.apply(fields);
                            fields.nothingElse();
                            return one;
                        })
                        .ifPresent(read::add));
        return read;
    }

    <E extends Enum<E>> Set<E> constants(String field, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        optional(field)
                .map(Value::texts)
                .orElse(List.of())
                .forEach(word -> constants.add(word(word, Arrays.asList(type.getEnumConstants()), Enum::name)));
        return constants;
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        return word(value(field), Arrays.asList(type.getEnumConstants()), Enum::name);
    }

    /** @return the value that the word names */
    <T> T word(Value word, List<T> valid, Function<T, String> name) {
        List<String> names = valid.stream().map(name).toList();
        return valid.stream()
                .filter(value -> name.apply(value).equals(word.text()))
                .findFirst()
                .orElseThrow(() -> {
                    Optional<String> near = Nearest.to(word.text(), names);
                    return word.refuse(
                            "没有“" + word.text() + "”"
                                    + near.map(n -> "；是否指 \"" + n + "\"？").orElse("；可用：" + String.join("、", names)),
                            "there is no \"" + word.text() + "\""
                                    + near.map(n -> "; did you mean \"" + n + "\"?")
                                            .orElse("; valid: " + String.join(", ", names)));
                });
    }

    /** Fields nobody asked for are misspelt or have no meaning. */
    void nothingElse() {
        values.forEach((name, value) -> {
            if (!asked.contains(name)) {
                Optional<String> near = Nearest.to(name, asked);
                faults.add(Fault.error(
                        file,
                        value.at(),
                        CODE,
                        "没有字段 \"" + name + "\""
                                + near.map(n -> "；是否指 \"" + n + "\"？").orElse(""),
                        "unknown field \"" + name + "\""
                                + near.map(n -> "; did you mean \"" + n + "\"?").orElse("")));
            }
        });
    }
}
