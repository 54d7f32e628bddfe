package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.facts.CaseFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A case in which every fact there is has a value, also those that are added to the model later. */
final class FullCase {

    private FullCase() {}

    static CaseFile build() {
        return (CaseFile) value(CaseFile.class);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object item = value(generic.getActualTypeArguments()[0]);
            return generic.getRawType() == List.class ? List.of(item) : Set.of(item);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain == String.class
                ? "\"x\": 医保 #1\n"
                : plain == Boolean.class
                        ? Boolean.TRUE
                        : plain == Integer.class
                                ? Integer.valueOf(1)
                                : plain == BigDecimal.class ? new BigDecimal("0.05") : LocalDate.of(2025, 1, 1);
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no full " + type.getSimpleName(), e);
        }
    }
}
