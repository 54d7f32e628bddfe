package io.github.dingdianrules.decision;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.truth.Truth;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * One thing a policy decides about a case.
 *
 * @param subject address of what it is about, such as {@code applications[a1]} or {@code violations[v1]}
 * @param clauses the ground first, then the clause that attaches the consequence
 * @param missing facts that would settle it; empty when it is established
 * @param grounds why it holds, or may hold
 * @param rule name of the rule
 * @param remedies clauses under which it can be contested
 */
public record Decision(
        DecisionKind kind,
        Modality modality,
        Certainty certainty,
        Actor actor,
        String subject,
        List<ClauseId> clauses,
        Terms terms,
        SortedSet<String> missing,
        Truth grounds,
        String rule,
        List<ClauseId> remedies) {

    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(rule, "rule");
        clauses = List.copyOf(clauses);
        missing = Sorted.copyOf(missing);
        remedies = List.copyOf(remedies);
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("a decision rests on a clause; rule \"" + rule + "\" names none");
        }
    }

    /** Of rule and subject alone: the grounds are a tree over the whole file. */
    @Override
    public int hashCode() {
        return Objects.hash(rule, subject);
    }

    /** Whether it holds for certain. */
    public boolean established() {
        return certainty == Certainty.ESTABLISHED;
    }

    /** @return the clause that attaches the consequence */
    public ClauseId clause() {
        return clauses.get(clauses.size() - 1);
    }

    /** Whether this clause is among its grounds or consequences. */
    public boolean restsOn(ClauseId clause) {
        return clauses.contains(clause);
    }
}
