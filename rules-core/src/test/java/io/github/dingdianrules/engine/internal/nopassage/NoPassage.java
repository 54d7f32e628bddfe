package io.github.dingdianrules.engine.internal.nopassage;

import io.github.dingdianrules.engine.PolicyModule;

/** Leads to one article alone. */
public final class NoPassage implements PolicyModule {

    @Override
    public String id() {
        return "including";
    }

    @Override
    public String artifact() {
        return "io.github.dingdianrules/no-rules";
    }
}
