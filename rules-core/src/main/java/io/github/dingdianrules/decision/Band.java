package io.github.dingdianrules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A range of shares within which an amount may be set, such as 20 % to 30 % of the loss. It stays a range: nobody picks
 * the figure for the official.
 *
 * @param lower lower bound as a share (20 % is 0.20); {@code null} when there is none
 * @param lowerIncluded whether the lower bound itself is in the band
 * @param upper upper bound as a share
 * @param upperIncluded whether the upper bound itself is in the band
 * @param base what the shares are taken of, in yuan; {@code null} while unknown
 */
public record Band(
        @Nullable BigDecimal lower,
        boolean lowerIncluded,
        BigDecimal upper,
        boolean upperIncluded,
        @Nullable BigDecimal base) {

    private static final int CENTS = 2;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    public Band {
        Objects.requireNonNull(upper, "upper");
        if (lower != null && lower.compareTo(upper) > 0) {
            throw new IllegalArgumentException("a band runs upwards, not from " + lower + " to " + upper);
        }
    }

    /** @return lower bound in yuan, rounded up to the cent; empty when there is none or the base is unknown */
    public Optional<BigDecimal> lowerAmount() {
        if (lower == null || base == null) {
            return Optional.empty();
        }
        BigDecimal exact = base.multiply(lower);
        BigDecimal cents = exact.setScale(CENTS, RoundingMode.CEILING);
        return Optional.of(lowerIncluded || cents.compareTo(exact) != 0 ? cents : cents.add(CENT));
    }

    /** @return upper bound in yuan, rounded down to the cent; empty while the base is unknown */
    public Optional<BigDecimal> upperAmount() {
        if (base == null) {
            return Optional.empty();
        }
        BigDecimal exact = base.multiply(upper);
        BigDecimal cents = exact.setScale(CENTS, RoundingMode.FLOOR);
        return Optional.of(upperIncluded || cents.compareTo(exact) != 0 ? cents : cents.subtract(CENT));
    }
}
