package io.github.dingdianrules.casefiles.internal;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.facts.Share;
import io.github.dingdianrules.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Schemas of single values: what {@link ScalarReader} takes, and nothing else. */
final class ScalarSchemas implements CustomDefinitionProviderV2 {

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        ObjectNode schema = context.getGeneratorConfig().createObjectNode();
        if (erased.isEnum()) {
            constants(erased, schema.put("type", "string").putArray("oneOf"));
            return new CustomDefinition(
                    schema, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.EXCLUDING_ATTRIBUTES);
        }
        return scalar(erased, schema) ? inline(schema) : null;
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(schema, true);
    }

    private static boolean scalar(Class<?> type, ObjectNode schema) {
        if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        } else if (type == Period.class) {
            schema.put("type", "string").put("pattern", "^[1-9]\\d{0,5} (DAYS|WORKING_DAYS|MONTHS|YEARS)$");
        } else if (type == Integer.class) {
            schema.put("type", "integer").put("minimum", 0);
        } else if (type == BigDecimal.class) {
            schema.putArray("type").add("number").add("string");
            schema.put("minimum", 0).put("pattern", "^\\d{1,20}(\\.\\d{1,20})?$");
        } else if (type == Share.class) {
            schema.putArray("type").add("number").add("string");
            schema.put("minimum", 0).put("maximum", 1).put("pattern", "^(0+(\\.\\d{1,20})?|0*1(\\.0{1,20})?)$");
        } else {
            return false;
        }
        return true;
    }

    /** Each constant with its terms, which editors show beside it. */
    private static void constants(Class<?> type, ArrayNode choices) {
        for (Object constant : type.getEnumConstants()) {
            ObjectNode choice = choices.addObject().put("const", ((Enum<?>) constant).name());
            if (constant instanceof Labelled labelled) {
                choice.put("title", labelled.zh() + " / " + labelled.en());
            }
        }
    }
}
