package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.decision.DecisionKind;
import java.util.List;

/** What is decided about conduct, as far as every alternative says it. */
public record Verdict(DecisionKind kind, String subject, List<String> clauses, boolean established) {}
