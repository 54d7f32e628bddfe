package io.github.dingdianrules.regression;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which clauses of a policy regulate the same as which clauses of the yardstick, as the ledgers say. A policy that
 * includes the yardstick answers with the yardstick's own clauses wherever it does not replace them.
 */
public final class Correspondence {

    private final PolicyEngine policy;
    private final PolicyEngine yardstick;
    private final Map<ClauseId, SortedSet<ClauseId>> toYardstick = new LinkedHashMap<>();
    private final Map<ClauseId, SortedSet<ClauseId>> fromYardstick = new TreeMap<>();
    private final Map<ClauseId, ClauseId> passages = new TreeMap<>();

    /** @param yardstick the policy that the others' ledgers name their counterparts in */
    public Correspondence(PolicyEngine policy, PolicyEngine yardstick) {
        this.policy = policy;
        this.yardstick = yardstick;
        if (isYardstick()) {
            yardstick.ledger().entries().forEach(entry -> link(entry.id(), entry.id()));
            return;
        }
        policy.ledger().entries().forEach(entry -> entry.counterparts().forEach(there -> link(entry.id(), there)));
        for (RuleInfo rule : yardstick.rules()) {
            ClauseId through = policy.passages().get(rule.name());
            if (through != null) {
                link(rule.clause(), rule.clause());
                passages.putIfAbsent(rule.clause(), through);
            }
        }
    }

    private boolean isYardstick() {
        return policy.policy().id().equals(yardstick.policy().id());
    }

    private void link(ClauseId here, ClauseId there) {
        toYardstick.computeIfAbsent(here, clause -> new TreeSet<>()).add(there);
        fromYardstick.computeIfAbsent(there, clause -> new TreeSet<>()).add(here);
    }

    /** The policy that is compared. */
    public PolicyEngine policy() {
        return policy;
    }

    /** @return clauses of the yardstick that the clauses answer to, or that their articles do; empty where it is silent */
    public SortedSet<ClauseId> inYardstick(Collection<ClauseId> clauses) {
        SortedSet<ClauseId> found = new TreeSet<>();
        for (ClauseId clause : clauses) {
            found.addAll(toYardstick.getOrDefault(clause, new TreeSet<>()));
            if (found.isEmpty()) {
                found.addAll(toYardstick.getOrDefault(clause.parent(), new TreeSet<>()));
            }
        }
        return found;
    }

    /** @return clauses of the policy that regulate the same as one of the yardstick's, or as its article */
    public SortedSet<ClauseId> answering(Collection<ClauseId> clauses) {
        SortedSet<ClauseId> found = new TreeSet<>();
        for (ClauseId clause : clauses) {
            found.addAll(fromYardstick.getOrDefault(clause, new TreeSet<>()));
            if (found.isEmpty()) {
                found.addAll(fromYardstick.getOrDefault(clause.parent(), new TreeSet<>()));
            }
        }
        return found;
    }

    /** @return the clause by which a clause of the yardstick holds in the policy */
    public Optional<ClauseId> passage(ClauseId clause) {
        return Optional.ofNullable(passages.get(clause));
    }

    /** Whether the ledger says that the clause, its article or an item of it differs from the yardstick. */
    public boolean differs(ClauseId clause) {
        return policy.ledger().entries().stream()
                .filter(entry -> entry.id().liesWithin(clause) || clause.liesWithin(entry.id()))
                .anyMatch(entry -> entry.difference().isPresent());
    }

    /** The entry of a clause in the ledger of the policy or of one it includes. */
    public Optional<ClauseEntry> entry(ClauseId clause) {
        return policy.ledger().find(clause);
    }

    /** @return entries of the policy's own ledger without a counterpart */
    public List<ClauseEntry> alone() {
        return isYardstick()
                ? List.of()
                : policy.ledger().entries().stream()
                        .filter(entry -> entry.counterparts().isEmpty())
                        .toList();
    }
}
