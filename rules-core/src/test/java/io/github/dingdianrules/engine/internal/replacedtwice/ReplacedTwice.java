package io.github.dingdianrules.engine.internal.replacedtwice;

import io.github.dingdianrules.engine.PolicyModule;

/** Replaces one rule under two clauses. */
public final class ReplacedTwice implements PolicyModule {

    @Override
    public String id() {
        return "including";
    }

    @Override
    public String artifact() {
        return "io.github.dingdianrules/no-rules";
    }
}
