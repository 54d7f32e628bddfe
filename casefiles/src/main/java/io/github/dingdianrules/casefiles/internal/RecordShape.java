package io.github.dingdianrules.casefiles.internal;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a record and how each is read; looked up once per record class. */
final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final MethodHandle constructor;
    private final Map<String, ValueReader> readers = new LinkedHashMap<>();

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public constructor", e);
        }
        for (RecordComponent component : components) {
            readers.put(component.getName(), ValueReader.of(component.getGenericType()));
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** @return how each component is read, by name and in the order of the constructor */
    Map<String, ValueReader> readers() {
        return readers;
    }

    /** @throws IllegalArgumentException if the record refuses the values */
    Object create(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor throws no checked exception", e);
        }
    }
}
