package io.github.dingdianrules.testkit;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.casefiles.Expectations;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Assessment;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a policy decides about a case. A failure says what it decided instead. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    /** Neither silent nor open: looked at, and nothing found. */
    private static final Set<Standing> NOTHING_AGAINST = EnumSet.of(
            Standing.ADMISSIBLE,
            Standing.UNDER_WAY,
            Standing.IN_PUBLICITY,
            Standing.LISTED,
            Standing.ON_RECORD,
            Standing.NO_BREACH,
            Standing.NOTHING_WITHHELD,
            Standing.NO_AGENCY_BREACH);

    AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** Some decision of this kind was given, established or pending; what is asserted next is asserted of the same one. */
    public DecisionAssert hasDecision(DecisionKind kind) {
        isNotNull();
        return DecisionAssert.of(this, kind, info.description());
    }

    /** No decision of this kind was given, not even a pending one. */
    public AssessmentAssert hasNoDecision(DecisionKind kind) {
        isNotNull();
        return none("no decision " + kind, actual.decisions(kind));
    }

    /** No decision rests on the clause, or on a part of it; {@code 44} stands for the whole article. */
    public AssessmentAssert hasNothingUnder(String clause) {
        isNotNull();
        ClauseId whole = new ClauseId(clause);
        return none(
                "nothing under " + whole,
                actual.decisions().stream()
                        .filter(decision -> decision.clauses().stream().anyMatch(part -> part.liesWithin(whole)))
                        .toList());
    }

    private AssessmentAssert none(String expected, List<Decision> found) {
        if (!found.isEmpty()) {
            throw failure("%s", expected(expected) + "\nbut it decided:" + Told.decisions(found));
        }
        return this;
    }

    /** The one matter of this topic stands there, or each of several does. */
    public AssessmentAssert hasOutcome(Topic topic, Standing standing) {
        isNotNull();
        return stands(topic + " to be " + standing, outcome -> outcome.topic() == topic, standing::equals);
    }

    /** @param subject address of the matter, such as {@code applications[a1]} */
    public AssessmentAssert hasOutcome(Topic topic, String subject, Standing standing) {
        isNotNull();
        return stands(
                topic + " " + subject + " to be " + standing,
                outcome -> outcome.topic() == topic && outcome.subject().equals(subject),
                standing::equals);
    }

    /** Nothing stands against the institution in any matter, and nothing that is missing could. Silence is no such answer. */
    public AssessmentAssert hasNothingAgainst() {
        isNotNull();
        return stands("nothing against any matter", outcome -> true, NOTHING_AGAINST::contains);
    }

    /** As {@link #hasNothingAgainst()}, in the matters of one topic. */
    public AssessmentAssert hasNothingAgainst(Topic topic) {
        isNotNull();
        return stands("nothing against " + topic, outcome -> outcome.topic() == topic, NOTHING_AGAINST::contains);
    }

    /** The document does not regulate this matter of the case. */
    public AssessmentAssert isSilentOn(Topic topic) {
        isNotNull();
        return stands("silence on " + topic, outcome -> outcome.topic() == topic, Standing.SILENT::equals);
    }

    private AssessmentAssert stands(String expected, Predicate<Outcome> matter, Predicate<Standing> right) {
        List<Outcome> matters = actual.outcomes().stream().filter(matter).toList();
        if (matters.isEmpty()) {
            throw failure(
                    "%s",
                    expected(expected) + "\nbut the case has no such matter; it has:"
                            + Told.outcomes(actual.outcomes()));
        }
        List<Outcome> wrong = matters.stream()
                .filter(outcome -> !right.test(outcome.standing()))
                .toList();
        if (!wrong.isEmpty()) {
            throw failure("%s", expected(expected) + "\nbut it stands:" + Told.outcomes(wrong));
        }
        return this;
    }

    /** Among the facts that could still change an outcome are these. */
    public AssessmentAssert hasMissing(String... paths) {
        isNotNull();
        return missing(paths, actual.missingFacts().containsAll(Arrays.asList(paths)));
    }

    /** The facts that could still change an outcome are exactly these. */
    public AssessmentAssert hasMissingExactly(String... paths) {
        isNotNull();
        return missing(paths, actual.missingFacts().equals(new TreeSet<>(Arrays.asList(paths))));
    }

    private AssessmentAssert missing(String[] paths, boolean right) {
        if (!right) {
            throw failure(
                    "%s",
                    expected("that these facts are missing: " + Told.list(new TreeSet<>(Arrays.asList(paths))))
                            + "\nbut they are: " + Told.list(actual.missingFacts()));
        }
        return this;
    }

    /** No fact could still change an outcome. */
    public AssessmentAssert hasNothingMissing() {
        isNotNull();
        if (!actual.missingFacts().isEmpty()) {
            throw failure(
                    "%s", expected("that no fact is missing") + "\nbut these are: " + Told.list(actual.missingFacts()));
        }
        return this;
    }

    /** @param id name of a conflict of the policy */
    public AssessmentAssert hasConflict(String id) {
        isNotNull();
        List<String> found = actual.conflicts().stream().map(Conflict::id).toList();
        if (!found.contains(id)) {
            throw failure("%s", expected("the conflict " + id) + "\nbut the conflicts are: " + Told.list(found));
        }
        return this;
    }

    /**
     * What the case's own {@code expect} block says of this policy.
     *
     * @param entry the case; it must expect something of this policy
     */
    public AssessmentAssert isAsExpectedBy(CaseEntry entry) {
        isNotNull();
        Expectation expectation = entry.expect().get(actual.policy());
        if (expectation == null) {
            throw failure(
                    "%s",
                    entry.source() + ": case \"" + entry.id() + "\" expects nothing of " + actual.policy()
                            + "; it expects something of: "
                            + Told.list(entry.expect().keySet()));
        }
        List<String> failures = Expectations.check(actual, expectation);
        if (!failures.isEmpty()) {
            throw failure(
                    "%s",
                    entry.source() + ": case \"" + entry.id() + "\" is not decided as expected by " + actual.policy()
                            + ":" + Told.lines(failures));
        }
        return this;
    }

    private String expected(String what) {
        return Told.expected(actual, what);
    }
}
