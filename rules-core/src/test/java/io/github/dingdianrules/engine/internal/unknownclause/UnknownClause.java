package io.github.dingdianrules.engine.internal.unknownclause;

import io.github.dingdianrules.engine.PolicyModule;

/** Leads to an article that there is not. */
public final class UnknownClause implements PolicyModule {

    @Override
    public String id() {
        return "including";
    }

    @Override
    public String artifact() {
        return "io.github.dingdianrules/no-rules";
    }
}
