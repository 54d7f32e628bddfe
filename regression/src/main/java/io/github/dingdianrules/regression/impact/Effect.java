package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.facts.Labelled;
import java.util.Optional;

/** What became of something that the rules before had, or the edited ones have. */
public enum Effect implements Labelled {
    /** Only the edited rules have it. */
    APPEARED("新增", "appeared"),
    /** Only the rules before had it. */
    VANISHED("消失", "vanished"),
    /** Both have it, and not the same. */
    CHANGED("变化", "changed");

    private final String zh;
    private final String en;

    Effect(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    static Effect of(Optional<?> before, Optional<?> after) {
        if (before.isEmpty()) {
            return APPEARED;
        }
        return after.isEmpty() ? VANISHED : CHANGED;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
