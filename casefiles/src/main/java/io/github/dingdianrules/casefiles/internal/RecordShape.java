package io.github.dingdianrules.casefiles.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record and how each is read; looked up once per record class. */
public final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final MethodHandle constructor;
    private final Map<String, ValueReader> readers = new LinkedHashMap<>();
    private final Map<String, MethodHandle> accessors = new LinkedHashMap<>();

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (RecordComponent component : components) {
                readers.put(component.getName(), ValueReader.of(component.getGenericType()));
                accessors.put(
                        component.getName(),
                        MethodHandles.publicLookup()
                                .unreflect(component.getAccessor())
                                .asType(MethodType.methodType(Object.class, Record.class)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record", e);
        }
    }

    public static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** @return how each component is read, by name and in the order of the constructor */
    Map<String, ValueReader> readers() {
        return readers;
    }

    /** @return the values of a record by name, in the order of the constructor */
    public Map<String, @Nullable Object> values(Record facts) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        accessors.forEach((name, accessor) -> values.put(name, invoke(() -> accessor.invokeExact(facts))));
        return values;
    }

    /** @throws IllegalArgumentException if the record refuses the values */
    public Object create(@Nullable Object[] values) {
        return invoke(() -> constructor.invokeExact(values));
    }

    private interface Call<T extends @Nullable Object> {
        T invoke() throws Throwable;
    }

    private static <T extends @Nullable Object> T invoke(Call<T> call) {
        try {
            return call.invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("constructors and accessors of records throw no checked exception", e);
        }
    }
}
