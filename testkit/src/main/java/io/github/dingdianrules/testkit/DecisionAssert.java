package io.github.dingdianrules.testkit;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Modality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.description.Description;

/**
 * Assertions on one decision of an assessment. Each step leaves the decisions that have the property as well; a failure
 * names the step that left none, and the decisions before it.
 */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, List<Decision>> {

    private final AssessmentAssert assessment;
    private final List<String> said;

    private DecisionAssert(
            AssessmentAssert assessment, List<Decision> left, List<String> said, Description description) {
        super(left, DecisionAssert.class);
        this.assessment = assessment;
        this.said = said;
        as(description);
    }

    static DecisionAssert of(AssessmentAssert assessment, DecisionKind kind, Description description) {
        DecisionAssert all = new DecisionAssert(assessment, assessment.actual().decisions(), List.of(), description);
        return all.and(kind.name(), decision -> decision.kind() == kind);
    }

    /** It rests on this very clause, as ground or as the clause that attaches the consequence. */
    public DecisionAssert underClause(String clause) {
        ClauseId id = new ClauseId(clause);
        return and("under " + id, decision -> decision.restsOn(id));
    }

    /** It binds like this. */
    public DecisionAssert with(Modality modality) {
        return and(modality.name(), decision -> decision.modality() == modality);
    }

    /** It is this actor's to do. */
    public DecisionAssert by(Actor actor) {
        return and("by " + actor, decision -> decision.actor() == actor);
    }

    /** @param subject address of what it is about, such as {@code violations[v1]} */
    public DecisionAssert about(String subject) {
        return and("about " + subject, decision -> decision.subject().equals(subject));
    }

    /** The facts on record settle it. */
    public DecisionAssert established() {
        return and("ESTABLISHED", Decision::established);
    }

    /** It is not settled, for want of exactly these facts. */
    public DecisionAssert pendingFor(String... paths) {
        Set<String> missing = new TreeSet<>(List.of(paths));
        return and(
                "PENDING for want of " + Told.list(missing),
                decision -> !decision.established() && decision.missing().equals(missing));
    }

    /** The last day to act is this one. */
    public DecisionAssert dueOn(LocalDate day) {
        return and("due on " + day, decision -> day.equals(decision.terms().deadline()));
    }

    /** @param yuan the fixed amount, such as {@code 48620.35} */
    public DecisionAssert ofAmount(String yuan) {
        return amount("CNY " + yuan, yuan, decision -> decision.terms().amount());
    }

    /** @param yuan what the lower bound of the band comes to */
    public DecisionAssert fromAmount(String yuan) {
        return amount("from CNY " + yuan, yuan, band(Band::lowerAmount));
    }

    /** @param yuan what the upper bound of the band comes to */
    public DecisionAssert upToAmount(String yuan) {
        return amount("up to CNY " + yuan, yuan, band(Band::upperAmount));
    }

    private static Function<Decision, BigDecimal> band(Function<Band, Optional<BigDecimal>> bound) {
        return decision ->
                Optional.ofNullable(decision.terms().band()).flatMap(bound).orElse(null);
    }

    private DecisionAssert amount(String what, String yuan, Function<Decision, BigDecimal> found) {
        BigDecimal expected = new BigDecimal(yuan);
        return and(what, decision -> {
            BigDecimal amount = found.apply(decision);
            return amount != null && amount.compareTo(expected) == 0;
        });
    }

    /** @return the assertions on the assessment again */
    public AssessmentAssert and() {
        return assessment;
    }

    private DecisionAssert and(String what, Predicate<Decision> property) {
        List<String> now = new ArrayList<>(said);
        now.add(what);
        List<Decision> left = actual.stream().filter(property).toList();
        if (left.isEmpty()) {
            throw failure(
                    "%s",
                    Told.expected(assessment.actual(), "the decision " + String.join(", ", now))
                            + (said.isEmpty()
                                    ? "\nbut it decided nothing of that kind; it decided:"
                                    : "\nbut none is " + what + "; it decided:")
                            + Told.decisions(actual));
        }
        return new DecisionAssert(assessment, left, now, info.description());
    }
}
