package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Nearest;
import io.github.dingdianrules.language.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong in one file. */
final class Faults {

    /** So many names are told where none is near. */
    private static final int FEW = 8;

    private final String file;
    private final List<Fault> all = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void error(Position at, String code, String zh, String en) {
        all.add(Fault.error(file, at, code, zh, en));
    }

    void warning(Position at, String code, String zh, String en) {
        all.add(Fault.warning(file, at, code, zh, en));
    }

    /** A name that does not exist, with the nearest one that does. */
    void unknown(Position at, String code, String name, String zh, String en, Collection<String> valid) {
        var near = Nearest.to(name, valid);
        boolean few =
                valid.size() <= FEW && valid.stream().noneMatch(other -> other.startsWith("$") || en.contains(other));
        error(
                at,
                code,
                zh + near.map(n -> "；是否指 " + n + "？").orElse(few ? "；可用：" + String.join("、", valid) : ""),
                en
                        + near.map(n -> "; did you mean " + n + "?")
                                .orElse(few ? "; there are " + String.join(", ", valid) : ""));
    }

    /** @return what is written, in quotes unless it has its own */
    static String zh(Expression written) {
        return written instanceof Expression.Text ? " " + written + " " : "“" + written + "”";
    }

    static String en(Expression written) {
        return written instanceof Expression.Text ? written.toString() : "\"" + written + "\"";
    }

    List<Fault> all() {
        return all;
    }
}
