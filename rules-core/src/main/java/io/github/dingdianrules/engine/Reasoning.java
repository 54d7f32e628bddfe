package io.github.dingdianrules.engine;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.explain.Explanation;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks at a case once more, by the policy that assessed it, to say why. It adds nothing to the answer, so that of two
 * equal assessments it is equal too.
 */
public final class Reasoning {

    private final Supplier<Explanation> whole;
    private final Function<ClauseId, Explanation> part;

    private Reasoning(Supplier<Explanation> whole, Function<ClauseId, Explanation> part) {
        this.whole = whole;
        this.part = part;
    }

    /**
     * @param whole explains every clause
     * @param part explains one clause with what lies within it
     */
    public static Reasoning of(Supplier<Explanation> whole, Function<ClauseId, Explanation> part) {
        return new Reasoning(Objects.requireNonNull(whole, "whole"), Objects.requireNonNull(part, "part"));
    }

    /** @return why and why not, clause by clause */
    public Explanation whole() {
        return whole.get();
    }

    /** @throws PolicyException if there is no such clause; the message names the nearest */
    public Explanation part(ClauseId clause) {
        return part.apply(clause);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reasoning;
    }

    @Override
    public int hashCode() {
        return Reasoning.class.hashCode();
    }

    @Override
    public String toString() {
        return "Reasoning";
    }
}
