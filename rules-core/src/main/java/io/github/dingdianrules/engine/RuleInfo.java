package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;

/** A rule and the clause it encodes. */
public record RuleInfo(String name, ClauseId clause) {}
