package io.github.dingdianrules.regression.impact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a penalty band comes to in a case, in yuan.
 *
 * @param lower empty where the band has no lower bound
 */
public record AmountRange(Optional<BigDecimal> lower, BigDecimal upper) {}
