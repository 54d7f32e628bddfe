package io.github.dingdianrules.engine.internal.unknownrule;

import io.github.dingdianrules.engine.PolicyModule;

/** Replaces a rule that there is not. */
public final class UnknownRule implements PolicyModule {

    @Override
    public String id() {
        return "including";
    }

    @Override
    public String artifact() {
        return "io.github.dingdianrules/no-rules";
    }
}
