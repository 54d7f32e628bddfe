package io.github.dingdianrules.decision;

import java.math.BigDecimal;

/**
 * An amount of the file with its address.
 *
 * @param path address of the fact, such as {@code violations[v1].loss}
 * @param value in yuan; {@code null} when not recorded
 */
public record Amount(String path, BigDecimal value) {}
