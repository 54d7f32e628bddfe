package io.github.dingdianrules.casefiles;

import io.github.dingdianrules.casefiles.internal.Matching;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.language.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds an assessment against what is expected of it. */
public final class Expectations {

    private final Assessment assessment;
    private final List<String> failures = new ArrayList<>();

    private Expectations(Assessment assessment) {
        this.assessment = assessment;
    }

    /**
     * @return one sentence for each thing that is not as expected: what was expected, and what was found nearest; empty
     *     when all is
     */
    public static List<String> check(Assessment assessment, Expectation expected) {
        Expectations check = new Expectations(assessment);
        if (expected.outcomes() != null) {
            expected.outcomes().forEach(check::outcome);
        }
        if (expected.decisions() != null) {
            check.decisions(expected.decisions(), true);
        }
        if (expected.includes() != null) {
            check.decisions(expected.includes(), false);
        }
        if (expected.never() != null) {
            expected.never().forEach(check::never);
        }
        if (expected.conflicts() != null) {
            check.conflicts(expected.conflicts());
        }
        if (expected.missing() != null) {
            check.same("missing facts", expected.missing(), assessment.missingFacts());
        }
        return List.copyOf(check.failures);
    }

    /**
     * Names that neither the policy nor one it includes has. A pattern with one matches nothing, so that {@code never}
     * would hold for the wrong reason.
     *
     * @return one sentence for each
     */
    public static List<String> unknownNames(Expectation expected, PolicyEngine engine) {
        Set<String> rules = engine.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        return unknownNames(expected, engine.policy().id(), engine.ledger(), rules).stream()
                .map(UnknownName::toString)
                .toList();
    }

    /**
     * The same for a policy that need not be compiled.
     *
     * @param policy id of the policy
     * @param rules names of its rules
     */
    public static List<UnknownName> unknownNames(
            Expectation expected, String policy, ClauseLedger ledger, Set<String> rules) {
        Set<String> clauses =
                ledger.entries().stream().map(entry -> entry.id().text()).collect(Collectors.toSet());
        return Stream.of(expected.decisions(), expected.includes(), expected.never())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .flatMap(pattern -> Stream.of(
                        stands(pattern.clause(), ledger)
                                ? Optional.<UnknownName>empty()
                                : unknown(policy, UnknownName.Sort.CLAUSE, pattern.clause(), clauses),
                        unknown(policy, UnknownName.Sort.RULE, pattern.rule(), rules)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The clause stands in the ledger, or in one behind it. */
    private static boolean stands(@Nullable String clause, ClauseLedger ledger) {
        return clause != null && ledger.find(new ClauseId(clause)).isPresent();
    }

    private static Optional<UnknownName> unknown(
            String policy, UnknownName.Sort sort, @Nullable String name, Set<String> valid) {
        return name == null || valid.contains(name)
                ? Optional.empty()
                : Optional.of(new UnknownName(policy, sort, name, Nearest.to(name, valid)));
    }

    private void outcome(String matter, Standing expected) {
        List<Outcome> found = assessment.outcomes().stream()
                .filter(outcome -> isNamed(outcome, matter))
                .toList();
        if (found.isEmpty()) {
            failures.add("expected " + matter + " to be " + expected + ", but there is no such matter; "
                    + (assessment.outcomes().isEmpty() ? "there is none at all" : "there are: ")
                    + assessment.outcomes().stream().map(Expectations::name).collect(Collectors.joining("; ")));
        } else if (found.stream().noneMatch(outcome -> outcome.standing() == expected)) {
            failures.add("expected " + matter + " to be " + expected + ", but it is "
                    + found.stream().map(Expectations::standing).collect(Collectors.joining(" and ")));
        }
    }

    private static boolean isNamed(Outcome outcome, String matter) {
        return matter.equals(outcome.topic().name())
                || matter.equals(name(outcome))
                || !outcome.subject().isEmpty() && matter.equals(outcome.subject());
    }

    private static String name(Outcome outcome) {
        return (outcome.topic() + " " + outcome.subject()).strip();
    }

    private static String standing(Outcome outcome) {
        String clauses = outcome.clauses().stream().map(ClauseId::text).collect(Collectors.joining(", "));
        String because = clauses.isEmpty() ? "" : " under " + clauses;
        String missing = outcome.missing().isEmpty() ? "" : ", for want of " + String.join(", ", outcome.missing());
        return outcome.standing() + because + missing;
    }

    private void decisions(List<DecisionPattern> patterns, boolean noOthers) {
        List<Decision> decisions = assessment.decisions();
        Matching<DecisionPattern, Decision> matching = Matching.of(patterns, decisions, DecisionPattern::matches);
        matching.left()
                .forEach(pattern -> failures.add("expected a decision " + pattern + ", but there is none"
                        + nearest(pattern, noOthers ? matching.right() : decisions)));
        if (noOthers) {
            matching.right().forEach(decision -> failures.add("did not expect the decision " + described(decision)));
        }
    }

    private static String nearest(DecisionPattern pattern, List<Decision> candidates) {
        return candidates.stream()
                .map(decision -> new Near(decision, differences(pattern, decision)))
                .min(Comparator.comparingInt(near -> near.differences.size()))
                .map(near -> "; nearest is " + described(near.decision) + ": "
                        + (near.differences.isEmpty()
                                ? "another pattern needs it"
                                : String.join("; ", near.differences)))
                .orElse("");
    }

    private record Near(Decision decision, List<String> differences) {}

    private static List<String> differences(DecisionPattern pattern, Decision decision) {
        return Aspect.compare(pattern, decision).stream()
                .filter(aspect -> !aspect.met())
                .map(Aspect::difference)
                .toList();
    }

    private static String described(Decision decision) {
        String clauses = decision.clauses().stream().map(ClauseId::text).collect(Collectors.joining(", "));
        return decision.kind() + " (" + decision.modality() + ", " + decision.certainty() + ") of " + decision.subject()
                + " under " + clauses;
    }

    private void never(DecisionPattern pattern) {
        assessment.decisions().stream()
                .filter(pattern::matches)
                .forEach(decision ->
                        failures.add("expected no decision " + pattern + ", but there is " + described(decision)));
    }

    private void conflicts(Set<String> expected) {
        Set<String> found = new TreeSet<>();
        for (Conflict conflict : assessment.conflicts()) {
            String clauses = conflict.clauses().stream().map(ClauseId::text).collect(Collectors.joining(", "));
            found.add(expected.contains(clauses) ? clauses : conflict.id());
        }
        same("conflicts", expected, found);
    }

    private void same(String what, Set<String> expected, Set<String> found) {
        if (!expected.equals(found)) {
            failures.add("expected the " + what + " " + new TreeSet<>(expected) + ", but they are " + found);
        }
    }
}
