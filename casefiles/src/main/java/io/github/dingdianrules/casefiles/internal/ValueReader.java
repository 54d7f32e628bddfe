package io.github.dingdianrules.casefiles.internal;

import io.github.dingdianrules.period.Period;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one value from a node; {@code null} after a problem has been reported. */
@FunctionalInterface
interface ValueReader {

    @Nullable
    Object read(Node node, Binder binder);

    /** @throws IllegalArgumentException for a type that no case file can hold */
    static ValueReader of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain != Period.class) {
            return (node, binder) -> binder.record(plain, node, Map.of());
        }
        if (Node.class.isAssignableFrom(plain)) {
            return (node, binder) -> binder.expect(plain, node);
        }
        return ScalarReader.of(plain);
    }

    private static ValueReader ofGeneric(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        ValueReader element = of(arguments[arguments.length - 1]);
        if (type.getRawType() == List.class) {
            return (node, binder) -> binder.list(element, node);
        }
        if (type.getRawType() == Set.class) {
            return (node, binder) -> binder.set(element, node);
        }
        if (type.getRawType() == Map.class && arguments[0] == String.class) {
            return (node, binder) -> binder.map(element, node);
        }
        throw new IllegalArgumentException("no case file can hold a " + type);
    }
}
