package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.Sort;
import java.util.List;

/**
 * A rule with how it looked at every matter of its sort.
 *
 * @param selections the constraints by which it selects among them, as written
 */
record TracedRule(RuleInfo info, Sort sort, List<String> selections, List<RuleTrace> traces) {}
