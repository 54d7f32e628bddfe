package io.github.dingdianrules.national;

import io.github.dingdianrules.engine.PolicyModule;

/** Orders No. 2 and No. 3 of the National Healthcare Security Administration, the yardstick of the provinces. */
public final class NationalPolicy implements PolicyModule {

    @Override
    public String id() {
        return "national";
    }

    @Override
    public String artifact() {
        return "io.github.dingdianrules/rules-core";
    }
}
