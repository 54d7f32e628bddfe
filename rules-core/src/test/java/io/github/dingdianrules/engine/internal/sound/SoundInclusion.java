package io.github.dingdianrules.engine.internal.sound;

import io.github.dingdianrules.engine.PolicyModule;

/** Leads to every national rule. */
public final class SoundInclusion implements PolicyModule {

    @Override
    public String id() {
        return "including";
    }

    @Override
    public String artifact() {
        return "io.github.dingdianrules/no-rules";
    }
}
