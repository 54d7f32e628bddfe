package io.github.dingdianrules.engine.internal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The clauses that are meant when one is asked for: those within it, and those it takes over. */
public final class ClausesAsked {

    private ClausesAsked() {}

    /** @throws PolicyException if there is no such clause; the message names the nearest */
    public static List<ClauseEntry> by(ClauseId asked, LoadedPolicy loaded) {
        Set<ClauseId> takenOver = loaded.rulebase().rules().stream()
                .filter(rule -> rule.passage() != null && rule.passage().liesWithin(asked))
                .map(CompiledRule::clause)
                .collect(toSet());
        List<ClauseEntry> clauses = loaded.ledger()
                .all()
                .filter(entry -> entry.id().liesWithin(asked) || takenOver.contains(entry.id()))
                .toList();
        if (clauses.isEmpty()) {
            throw new PolicyException("policy \"" + loaded.policy().id() + "\" has no clause " + asked
                    + nearest(asked, loaded.ledger().all().map(ClauseEntry::id).toList()));
        }
        return clauses;
    }

    private static String nearest(ClauseId asked, List<ClauseId> clauses) {
        List<ClauseId> sameArticle = clauses.stream()
                .filter(clause -> clause.liesWithin(asked.ofArticle()))
                .toList();
        if (!sameArticle.isEmpty()) {
            return "; did you mean " + closest(asked, sameArticle) + "? Article " + asked.article() + " has "
                    + sameArticle.stream().map(ClauseId::text).collect(joining(", "));
        }
        List<ClauseId> sameDocument = clauses.stream()
                .filter(clause -> clause.prefix().equals(asked.prefix()))
                .toList();
        if (sameDocument.isEmpty()) {
            return "; its clauses start with "
                    + clauses.stream()
                            .map(clause -> clause.prefix().isEmpty() ? "a number" : clause.prefix() + ":")
                            .distinct()
                            .collect(joining(" or "));
        }
        return "; did you mean " + closest(asked, sameDocument) + "? Its articles run from "
                + sameDocument.get(0).article() + " to "
                + sameDocument.get(sameDocument.size() - 1).article();
    }

    private static ClauseId closest(ClauseId asked, List<ClauseId> clauses) {
        return clauses.stream()
                .min(Comparator.comparingInt((ClauseId clause) -> Math.abs(clause.article() - asked.article()))
                        .thenComparingInt(clause -> Math.abs(clause.item() - asked.item()))
                        .thenComparingInt(clause -> Math.abs(clause.paragraph() - asked.paragraph())))
                .orElseThrow();
    }
}
