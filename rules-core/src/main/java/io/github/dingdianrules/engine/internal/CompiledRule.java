package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.List;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can be applied: it looks at one matter, asks one question about it, and decides.
 *
 * <p>Since nothing else can make it fire, it needs no working memory: see adr/0012.
 */
final class CompiledRule {

    /** No selection. */
    static final int NONE = -1;

    /**
     * A test by which a rule selects matters of its sort.
     *
     * @param compiled as the compiler has it
     * @param test one and the same for selections that read the same, as the compiler makes it
     */
    record Selection(String compiled, Predicate1<OnFile> test) {

        boolean isMetBy(OnFile matter) {
            try {
                return test.test(matter);
            } catch (Exception e) {
                throw unchecked(e);
            }
        }
    }

    /** What follows from the answer. */
    interface Consequence {
        void of(OnFile matter, Truth holds, Decide decide) throws Exception;
    }

    /**
     * What a rule does, as it was compiled.
     *
     * @param sort of matter it is about
     * @param selections which of those
     * @param question the answer is bound to {@code $holds}
     * @param answerTests what is demanded of the answer
     */
    record Body(
            Class<?> sort,
            List<Selection> selections,
            Function1<OnFile, Truth> question,
            List<Predicate2<OnFile, Truth>> answerTests,
            Consequence consequence) {
        Body {
            selections = List.copyOf(selections);
            answerTests = List.copyOf(answerTests);
        }
    }

    private final String name;
    private final ClauseId clause;
    private final @Nullable ClauseId passage;
    private final Body body;
    private final List<ClauseId> clauses;

    CompiledRule(String name, ClauseId clause, Body body) {
        this(name, clause, null, body);
    }

    private CompiledRule(String name, ClauseId clause, @Nullable ClauseId passage, Body body) {
        this.name = name;
        this.clause = clause;
        this.passage = passage;
        this.body = body;
        clauses = passage == null || passage.equals(clause) ? List.of(clause) : List.of(passage, clause);
    }

    /** @return the same rule, included by another policy through one of its clauses */
    CompiledRule by(ClauseId through) {
        return new CompiledRule(name, clause, through, body);
    }

    String name() {
        return name;
    }

    ClauseId clause() {
        return clause;
    }

    /** @return the clause of the including policy by which it holds; {@code null} for a policy's own rule */
    @Nullable
    ClauseId passage() {
        return passage;
    }

    /** @return the clauses by which it holds: the one of the including policy, if there is one, then its own */
    List<ClauseId> clauses() {
        return clauses;
    }

    /** @return the sort of matter it is about */
    Class<?> sort() {
        return body.sort();
    }

    /** @return the tests by which it selects among them */
    List<Selection> selections() {
        return body.selections();
    }

    /** @return the first of its selections that the matter does not meet; {@link #NONE} when it meets them all */
    int unmet(OnFile matter) {
        List<Selection> selections = selections();
        for (int i = 0; i < selections.size(); i++) {
            if (!selections.get(i).isMetBy(matter)) {
                return i;
            }
        }
        return NONE;
    }

    /** @return the answer to its question */
    Truth ask(OnFile matter) {
        return body.question().apply(matter);
    }

    /**
     * @param matter one that meets its selections
     * @return the answer, if the rule fires for it; else {@code null}
     */
    @Nullable
    Truth fires(OnFile matter) {
        Truth holds = ask(matter);
        for (Predicate2<OnFile, Truth> test : body.answerTests()) {
            if (!test(test, matter, holds)) {
                return null;
            }
        }
        return holds;
    }

    void decide(OnFile matter, Truth holds, Decide decide) {
        try {
            body.consequence().of(matter, holds, decide);
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    private static boolean test(Predicate2<OnFile, Truth> test, OnFile matter, Truth holds) {
        try {
            return test.test(matter, holds);
        } catch (Exception e) {
            throw unchecked(e);
        }
    }

    /** What Drools compiles may throw anything, though none of the words of a rule does. */
    private static RuntimeException unchecked(Exception e) {
        return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
}
