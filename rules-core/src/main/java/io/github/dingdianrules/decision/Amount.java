package io.github.dingdianrules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount of the file with its address.
 *
 * @param path address of the fact, such as {@code violations[v1].loss}
 * @param value in yuan; {@code null} when not recorded
 */
public record Amount(String path, @Nullable BigDecimal value) {

    private static final int CENTS = 2;

    /** So many times the amount, rounded down to the cent. */
    public Amount times(BigDecimal factor) {
        return new Amount(path, value == null ? null : value.multiply(factor).setScale(CENTS, RoundingMode.DOWN));
    }

    /** The amount and so many yuan. */
    public Amount plus(BigDecimal yuan) {
        return new Amount(path, value == null ? null : value.add(yuan));
    }
}
