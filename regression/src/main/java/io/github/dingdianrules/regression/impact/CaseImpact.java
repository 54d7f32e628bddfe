package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.regression.impact.Assessed.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is otherwise in one case. */
record CaseImpact(
        List<Witness<Decision>> decisions,
        List<Witness<Outcome>> outcomes,
        List<Witness<Conflict>> conflicts,
        List<Witness<PolicyStatus>> statuses,
        List<Unassessed> unassessed) {

    /** @param renamed names of rules before by what they are called now */
    static CaseImpact of(Answer before, Answer after, Map<String, String> renamed) {
        CaseImpact impact = new CaseImpact(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        impact.unassessed(before, false);
        impact.unassessed(after, true);
        if (impact.unassessed.isEmpty()) {
            impact.compare(
                    after.entry(),
                    before.assessment().orElseThrow(),
                    after.assessment().orElseThrow(),
                    renamed);
        }
        return impact;
    }

    private void unassessed(Answer answer, boolean edited) {
        answer.failure()
                .ifPresent(failure ->
                        unassessed.add(new Unassessed(edited, failure.rule(), failure.reason(), answer.entry())));
    }

    private void compare(CaseEntry entry, Assessment before, Assessment after, Map<String, String> renamed) {
        decisions(entry, before.decisions(), after.decisions(), renamed);
        outcomes.addAll(otherwise(
                entry, before.outcomes(), after.outcomes(), outcome -> List.of(outcome.topic(), outcome.subject())));
        otherwise(entry, before.conflicts(), after.conflicts(), conflict -> List.of(conflict.id(), conflict.subject()))
                .stream()
                .filter(witness -> witness.before().isEmpty() || witness.after().isEmpty())
                .forEach(conflicts::add);
        if (before.status() != after.status()) {
            statuses.add(new Witness<>(entry, Optional.of(before.status()), Optional.of(after.status())));
        }
    }

    private static <T> List<Witness<T>> otherwise(
            CaseEntry entry, List<T> before, List<T> after, Function<T, Object> matter) {
        Map<Object, T> was = new LinkedHashMap<>();
        before.forEach(it -> was.put(matter.apply(it), it));
        Map<Object, T> is = new LinkedHashMap<>();
        after.forEach(it -> is.put(matter.apply(it), it));
        Set<Object> matters = new LinkedHashSet<>(was.keySet());
        matters.addAll(is.keySet());
        return matters.stream()
                .map(it -> new Witness<>(entry, Optional.ofNullable(was.get(it)), Optional.ofNullable(is.get(it))))
                .filter(witness -> !witness.before().equals(witness.after()))
                .toList();
    }

    private record Matter(String subject, DecisionKind kind) {

        static Matter of(Decision decision) {
            return new Matter(decision.subject(), decision.kind());
        }

        List<Decision> of(Collection<Decision> all) {
            return all.stream()
                    .filter(decision ->
                            decision.kind() == kind && decision.subject().equals(subject))
                    .toList();
        }
    }

    private void decisions(CaseEntry entry, List<Decision> before, List<Decision> after, Map<String, String> renamed) {
        Set<Matter> matters = new LinkedHashSet<>();
        before.forEach(decision -> matters.add(Matter.of(decision)));
        after.forEach(decision -> matters.add(Matter.of(decision)));
        for (Matter matter : matters) {
            Pairing.of(matter.of(before), matter.of(after), (was, is) -> likeness(was, is, renamed)).stream()
                    .map(pair -> new Witness<>(entry, pair.before(), pair.after()))
                    .filter(witness -> !DecisionImpact.changes(witness).isEmpty())
                    .forEach(decisions::add);
        }
    }

    /** Of the same rule, or what one rule decided in another's stead: the same thing under the same clauses. */
    private static long likeness(Decision was, Decision is, Map<String, String> renamed) {
        boolean sameRule = renamed.getOrDefault(was.rule(), was.rule()).equals(is.rule());
        boolean sameClauses = was.clauses().equals(is.clauses());
        boolean sameItems = was.terms().items().equals(is.terms().items());
        if (!sameRule && !(sameClauses && sameItems)) {
            return Pairing.UNLIKE;
        }
        long fields = Arrays.stream(DecisionField.values())
                .filter(field -> field.of(was).equals(field.of(is)))
                .count();
        return Pairing.rank(sameRule, sameClauses, sameItems) * (DecisionField.values().length + 1) + fields;
    }
}
