package io.github.dingdianrules.workbench;

import java.util.Locale;

/** In which form a command gives a table. */
enum TableFormat {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
