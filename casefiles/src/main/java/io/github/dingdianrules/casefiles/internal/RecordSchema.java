package io.github.dingdianrules.casefiles.internal;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import io.github.dingdianrules.casefiles.DecisionPattern;
import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.casefiles.internal.FileText.CaseText;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Share;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schema definitions of records, with the terms of their {@link Label}s. */
public final class RecordSchema {

    private static final Set<Class<?>> NEVER_EMPTY = Set.of(Expectation.class, DecisionPattern.class);

    private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

    /** Defines a record and whatever it holds; returns the name of its definition. */
    public String define(Class<?> type) {
        SchemaBuilder builder = new SchemaGenerator(config().build()).buildMultipleSchemaDefinitions();
        builder.createSchemaReference(type);
        definitions.setAll((ObjectNode) builder.collectDefinitions("$defs"));
        return type.getSimpleName();
    }

    public ObjectNode definitions() {
        return definitions;
    }

    private static SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(new ScalarSchemas());
        config.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withTypeAttributeOverride((schema, scope, context) -> {
                    if (NEVER_EMPTY.contains(scope.getType().getErasedType())) {
                        schema.put("minProperties", 1);
                    }
                });
        config.forFields()
                .withIgnoreCheck(RecordSchema::isStatedByTheCase)
                .withRequiredCheck(RecordSchema::isRequired)
                .withNullableCheck(RecordSchema::canBeForgotten)
                .withDescriptionResolver(RecordSchema::description)
                .withArrayMinItemsResolver(field -> field.getName().equals("cases") ? 1 : null)
                .withTargetTypeOverridesResolver(RecordSchema::shape);
        return config;
    }

    private static boolean isStatedByTheCase(FieldScope field) {
        return owner(field) == CaseFile.class && Set.of("id", "title").contains(field.getName());
    }

    private static boolean isRequired(FieldScope field) {
        return field.getName().equals("id")
                || owner(field) == FileText.class && field.getName().equals("cases");
    }

    private static boolean canBeForgotten(FieldScope field) {
        return owner(field).getPackage() == CaseFile.class.getPackage() && !isRequired(field);
    }

    private static @Nullable String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        return annotation(field, Label.class)
                .map(label -> label.zh() + " / " + label.en())
                .orElse(null);
    }

    private static <A extends Annotation> Optional<A> annotation(FieldScope field, Class<A> type) {
        return Arrays.stream(owner(field).getRecordComponents())
                .filter(component -> component.getName().equals(field.getName()))
                .map(component -> component.getAnnotation(type))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** What is bound later has its shape nonetheless; a share has bounds that its type does not tell. */
    private static @Nullable List<ResolvedType> shape(FieldScope field) {
        if (field.getType().getErasedType() == Mapping.class) {
            return List.of(field.getContext().resolve(CaseFile.class));
        }
        if (field.getType().getErasedType() == Sequence.class) {
            return List.of(field.getContext().resolve(List.class, CaseText.class));
        }
        return annotation(field, Share.class).isPresent()
                ? List.of(field.getContext().resolve(Share.class))
                : null;
    }

    private static Class<?> owner(FieldScope field) {
        return field.getDeclaringType().getErasedType();
    }
}
