package io.github.dingdianrules.regression.coverage;

import io.github.dingdianrules.truth.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * One element of a rule: a question at its place in the rule. Ids, the number of items in a list, and dates of the case
 * make no difference to it.
 *
 * @param place its place among the questions of the rule, from 0
 * @param question as written, such as {@code institution.bedsAtLeast(100)}
 * @param negated whether the rule needs it to be false
 * @param field the fact it asks, such as {@code institution.beds}; empty where it asks more than one
 * @param comparison how it compares; {@code null} where it asks more than one
 * @param threshold the figure of the policy; {@code null} where it has none
 */
public record Element(
        int place,
        String question,
        boolean negated,
        String field,
        @Nullable Comparison comparison,
        @Nullable Object threshold) {}
