package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Certainty;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.onfile.Finding;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The consequence of every rule: one call that says what the clause attaches to its condition.
 *
 * <p>Rule name and clause come from the rule, the subject from the matter it is about. A decision that follows from a
 * {@link Finding} holds only as far as the finding does and shows the finding's clauses before its own. A rule of an
 * included policy shows the clause that includes it first.
 */
public final class Decide {

    private final PolicyRun run;
    private final CompiledRule rule;
    private final OnFile matter;
    private final String subject;
    private final @Nullable Actor actor;
    private final List<ClauseId> reached;

    /** @param subject of the matter */
    Decide(PolicyRun run, CompiledRule rule, OnFile matter, String subject) {
        this(run, rule, matter, subject, null, List.of());
    }

    private Decide(
            PolicyRun run,
            CompiledRule rule,
            OnFile matter,
            String subject,
            @Nullable Actor actor,
            List<ClauseId> reached) {
        this.run = run;
        this.rule = rule;
        this.matter = matter;
        this.subject = subject;
        this.actor = actor;
        this.reached = reached;
    }

    /** Someone other than who usually acts in such a decision. */
    public Decide by(Actor other) {
        return new Decide(run, rule, matter, subject, other, reached);
    }

    /** By reference to clauses of an included document, which stand after the rule's own. */
    public Decide through(String... clauses) {
        return new Decide(
                run,
                rule,
                matter,
                subject,
                actor,
                Arrays.stream(clauses).map(ClauseId::new).toList());
    }

    /** 应当, or a clause that commands without a modal. */
    public void shall(DecisionKind kind, Truth holds) {
        shall(kind, holds, Terms.NONE);
    }

    public void shall(DecisionKind kind, Truth holds, Terms terms) {
        decide(kind, Modality.SHALL, holds, terms, null);
    }

    /** 可以. */
    public void may(DecisionKind kind, Truth holds) {
        may(kind, holds, Terms.NONE);
    }

    public void may(DecisionKind kind, Truth holds, Terms terms) {
        decide(kind, Modality.MAY, holds, terms, null);
    }

    /** 不得, 不予. */
    public void mustNot(DecisionKind kind, Truth holds) {
        mustNot(kind, holds, Terms.NONE);
    }

    public void mustNot(DecisionKind kind, Truth holds, Terms terms) {
        decide(kind, Modality.MUST_NOT, holds, terms, null);
    }

    /** The conduct is a breach of this item; the measures of its article follow. */
    public void breach(Truth holds) {
        decide(DecisionKind.BREACH_FINDING, Modality.SHALL, holds, Terms.NONE, null);
    }

    /** The conduct is to be handled under another article of the document. */
    public void breachUnder(Truth holds, String article) {
        decide(DecisionKind.BREACH_FINDING, Modality.SHALL, holds, Terms.NONE, new ClauseId(article));
    }

    private void decide(DecisionKind kind, Modality modality, Truth holds, Terms terms, @Nullable ClauseId under) {
        Truth grounds = matter instanceof Finding finding && holds != finding.holds()
                ? Truth.all(finding.holds(), holds)
                : holds;
        Decision decision = new Decision(
                kind,
                modality,
                grounds.established() ? Certainty.ESTABLISHED : Certainty.PENDING,
                actor == null ? kind.actor() : actor,
                subject,
                clauses(under),
                terms,
                missing(grounds),
                grounds,
                rule.name(),
                run.remediesFor(kind, matter.provider()));
        run.record(decision, under == null ? rule.clause().parent() : under, matter);
    }

    private static SortedSet<String> missing(Truth grounds) {
        if (grounds.established()) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> missing = new TreeSet<>();
        grounds.collectMissing(missing);
        return missing;
    }

    /** The finding's clauses, then those by which the rule holds, then those it reaches. */
    private List<ClauseId> clauses(@Nullable ClauseId under) {
        if (!(matter instanceof Finding) && reached.isEmpty() && under == null) {
            return rule.clauses();
        }
        List<ClauseId> clauses = matter instanceof Finding finding
                ? new ArrayList<>(finding.decision().clauses())
                : new ArrayList<>();
        for (ClauseId clause : rule.clauses()) {
            if (!clauses.contains(clause)) {
                clauses.add(clause);
            }
        }
        clauses.addAll(reached);
        if (under != null) {
            clauses.add(under);
        }
        return clauses;
    }
}
