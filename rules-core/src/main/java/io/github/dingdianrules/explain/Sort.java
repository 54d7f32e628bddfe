package io.github.dingdianrules.explain;

import io.github.dingdianrules.facts.Labelled;

/**
 * The sort of matter a rule is asked about: applications, violations, findings.
 *
 * @param name how a rule writes it, such as {@code EvaluationOnFile}
 */
public record Sort(String name, String zh, String en) implements Labelled {}
