package io.github.dingdianrules.benchmarks.alternatives;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.facts.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conduct that is, or may be, a breach.
 *
 * @param article the article, or paragraph, whose measures follow
 * @param named whether an item names the conduct
 */
public record Breach(Violation violation, List<String> clauses, String article, boolean named, boolean established) {

    static Breach of(Violation violation, String clause, String article, boolean named, @Nullable Boolean holds) {
        List<String> clauses = clause.equals("35.2") ? List.of(clause, article) : List.of(clause);
        return new Breach(violation, clauses, article, named, Boolean.TRUE.equals(holds));
    }

    /** One that an item names. */
    public static Breach named(Violation violation, String clause, String article, @Nullable Boolean holds) {
        return of(violation, clause, article, true, holds);
    }

    /** One that no item names. */
    public static Breach other(Violation violation, String clause, String article, @Nullable Boolean holds) {
        return of(violation, clause, article, false, holds);
    }

    /** The id of the conduct. */
    public String id() {
        return violation.id();
    }

    /** The ground. */
    public String clause() {
        return clauses.get(0);
    }

    /** That it is a breach. */
    public Verdict finding() {
        return new Verdict(DecisionKind.BREACH_FINDING, violation.path(), clauses, established);
    }

    /** What follows from it, if so. */
    public Verdict measure(String attaching, DecisionKind kind, @Nullable Boolean holds) {
        return new Verdict(kind, violation.path(), with(attaching), established && Boolean.TRUE.equals(holds));
    }

    private List<String> with(String attaching) {
        if (clauses.contains(attaching)) {
            return clauses;
        }
        List<String> more = new ArrayList<>(clauses);
        more.add(attaching);
        return more;
    }
}
