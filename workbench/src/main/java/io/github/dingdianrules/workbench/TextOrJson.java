package io.github.dingdianrules.workbench;

import java.util.Locale;

/** In which form a command answers. */
enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
