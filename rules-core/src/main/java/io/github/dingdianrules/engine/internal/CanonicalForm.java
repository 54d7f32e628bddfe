package io.github.dingdianrules.engine.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The recorded facts of a case as text, one line each: address, {@code =}, value. What is not recorded leaves no line.
 * Not {@code toString()} of the records, whose form no Java version promises to keep.
 */
final class CanonicalForm {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    private final StringBuilder lines = new StringBuilder();

    private CanonicalForm() {}

    /** @param facts lists in it are in order already */
    static String of(Record facts) {
        CanonicalForm form = new CanonicalForm();
        form.append("", facts);
        return form.lines.toString();
    }

    private void append(String path, @Nullable Object value) {
        if (value instanceof Record fact) {
            COMPONENTS
                    .get(fact.getClass())
                    .forEach(component -> append(path + "." + component.getName(), read(component, fact)));
        } else if (value instanceof Set<?> constants) {
            append(path, constants.stream().map(String::valueOf).sorted().toList());
        } else if (value instanceof List<?> items) {
            int position = 0;
            line(path + ".size", items.size());
            for (Object item : items) {
                append(path + "[" + position++ + "]", item);
            }
        } else if (value != null) {
            line(path, value);
        }
    }

    private void line(String path, Object value) {
        String text = value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
        // Quoted by its length, so that no text can be taken for further lines.
        lines.append(path)
                .append('=')
                .append(text.length())
                .append(':')
                .append(text)
                .append('\n');
    }

    private static @Nullable Object read(Method component, Record fact) {
        try {
            return component.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
