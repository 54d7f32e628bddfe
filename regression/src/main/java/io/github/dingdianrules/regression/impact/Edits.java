package io.github.dingdianrules.regression.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Conflict;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.PolicyStatus;
import io.github.dingdianrules.decision.Standing;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.regression.impact.Assessed.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Two versions of a policy; puts together what is otherwise in single cases. */
final class Edits {

    private final String policy;
    private final List<RuleEdit> rules;
    private final Map<String, String> renamed;

    Edits(PolicyEngine before, PolicyEngine after) {
        this.policy = after.policy().id();
        this.rules = RuleEdit.between(before.sources(), after.sources());
        this.renamed = rules.stream()
                .filter(RuleEdit::isRenamed)
                .collect(toMap(edit -> edit.before().orElseThrow().name(), RuleEdit::name));
    }

    CaseImpact of(Answer before, Answer after) {
        return CaseImpact.of(before, after, renamed);
    }

    /** Cases that show the same become one impact, whatever their order. */
    Impact together(List<CaseImpact> cases) {
        return new Impact(
                policy,
                cases.size(),
                rules,
                decisions(all(cases, CaseImpact::decisions)),
                outcomes(all(cases, CaseImpact::outcomes)),
                conflicts(all(cases, CaseImpact::conflicts)),
                statuses(all(cases, CaseImpact::statuses)),
                cases.stream()
                        .flatMap(it -> it.unassessed().stream())
                        .sorted(Comparator.comparing(Unassessed::entry, Witness.BY_SOURCE))
                        .toList());
    }

    private static <T> List<Witness<T>> all(List<CaseImpact> cases, Function<CaseImpact, List<Witness<T>>> witnesses) {
        return cases.stream()
                .flatMap(it -> witnesses.apply(it).stream())
                .sorted(Comparator.comparing(Witness::entry, Witness.BY_SOURCE))
                .toList();
    }

    /** What makes decisions come out otherwise in the same way, whatever the dates and amounts of the case. */
    private record Way(
            Effect effect,
            ClauseId clause,
            Optional<String> ruleBefore,
            Optional<String> ruleAfter,
            DecisionKind kind,
            List<FieldChange> changes) {

        static final Comparator<Way> IN_ORDER = Comparator.comparing(Way::clause)
                .thenComparing(way -> way.ruleAfter.or(way::ruleBefore).orElseThrow())
                .thenComparing(Way::kind)
                .thenComparing(Way::effect)
                .thenComparing(way -> way.changes.toString())
                .thenComparing(way -> way.ruleBefore.orElse(""));

        static Way of(Witness<Decision> witness) {
            return new Way(
                    Effect.of(witness.before(), witness.after()),
                    witness.any().clause(),
                    witness.before().map(Decision::rule),
                    witness.after().map(Decision::rule),
                    witness.any().kind(),
                    DecisionImpact.changes(witness).stream()
                            .filter(change -> change.field().ofThePolicy())
                            .toList());
        }

        DecisionImpact with(List<Witness<Decision>> witnesses) {
            return new DecisionImpact(effect, clause, ruleBefore, ruleAfter, kind, witnesses);
        }
    }

    private static List<DecisionImpact> decisions(List<Witness<Decision>> witnesses) {
        return witnesses.stream().collect(groupingBy(Way::of)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Way.IN_ORDER))
                .map(way -> way.getKey().with(way.getValue()))
                .toList();
    }

    private record Move(Topic topic, Optional<Standing> before, Optional<Standing> after) {

        static final Comparator<Move> IN_ORDER = Comparator.comparing(Move::topic)
                .thenComparing(move -> move.before.map(Standing::ordinal).orElse(-1))
                .thenComparing(move -> move.after.map(Standing::ordinal).orElse(-1));

        static Move of(Witness<Outcome> witness) {
            return new Move(
                    witness.any().topic(),
                    witness.before().map(Outcome::standing),
                    witness.after().map(Outcome::standing));
        }
    }

    private static List<OutcomeImpact> outcomes(List<Witness<Outcome>> witnesses) {
        return witnesses.stream().collect(groupingBy(Move::of)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Move.IN_ORDER))
                .map(move -> new OutcomeImpact(
                        move.getKey().topic(),
                        move.getKey().before(),
                        move.getKey().after(),
                        move.getValue()))
                .toList();
    }

    private static List<ConflictImpact> conflicts(List<Witness<Conflict>> witnesses) {
        return witnesses.stream()
                .collect(groupingBy(witness -> new ConflictImpact(
                        Effect.of(witness.before(), witness.after()),
                        witness.any().id(),
                        List.of())))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(ConflictImpact::id).thenComparing(ConflictImpact::effect)))
                .map(it -> new ConflictImpact(it.getKey().effect(), it.getKey().id(), it.getValue()))
                .toList();
    }

    private static List<StatusImpact> statuses(List<Witness<PolicyStatus>> witnesses) {
        return witnesses.stream()
                .collect(groupingBy(witness ->
                        List.of(witness.before().orElseThrow(), witness.after().orElseThrow())))
                .entrySet()
                .stream()
                .map(it -> new StatusImpact(it.getKey().get(0), it.getKey().get(1), it.getValue()))
                .sorted(Comparator.comparing(StatusImpact::before).thenComparing(StatusImpact::after))
                .toList();
    }
}
