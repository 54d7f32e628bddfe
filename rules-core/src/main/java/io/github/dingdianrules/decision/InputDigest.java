package io.github.dingdianrules.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** SHA-256 of the facts of a case; worked out when first asked for, since most callers never ask. */
public final class InputDigest {

    private final Supplier<String> source;
    private volatile @Nullable String hex;

    private InputDigest(Supplier<String> source) {
        this.source = source;
    }

    /** @param hex asked at most once per thread; 64 hexadecimal digits, always the same */
    public static InputDigest of(Supplier<String> hex) {
        return new InputDigest(Objects.requireNonNull(hex, "hex"));
    }

    /** @return 64 hexadecimal digits */
    public String hex() {
        String known = hex;
        if (known == null) {
            known = source.get();
            hex = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InputDigest digest && hex().equals(digest.hex());
    }

    @Override
    public int hashCode() {
        return hex().hashCode();
    }

    @Override
    public String toString() {
        return hex();
    }
}
