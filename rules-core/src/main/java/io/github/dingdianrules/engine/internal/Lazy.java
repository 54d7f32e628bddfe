package io.github.dingdianrules.engine.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when first asked for, once. */
final class Lazy<T> {

    private final Supplier<T> source;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> source) {
        this.source = source;
    }

    static <T> Lazy<T> of(Supplier<T> source) {
        return new Lazy<>(source);
    }

    T get() {
        T known = value;
        return known == null ? find() : known;
    }

    private synchronized T find() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
