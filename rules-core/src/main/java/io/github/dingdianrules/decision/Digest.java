package io.github.dingdianrules.decision;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A SHA-256, worked out when first asked for, since most callers never ask. */
public final class Digest {

    private final Supplier<String> source;
    private volatile @Nullable String hex;

    private Digest(Supplier<String> source) {
        this.source = source;
    }

    /** @param hex asked at most once per thread; 64 hexadecimal digits, always the same */
    public static Digest of(Supplier<String> hex) {
        return new Digest(Objects.requireNonNull(hex, "hex"));
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
        return other instanceof Digest digest && hex().equals(digest.hex());
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
