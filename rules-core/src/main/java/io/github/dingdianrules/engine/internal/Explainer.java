package io.github.dingdianrules.engine.internal;

import static java.util.stream.Collectors.groupingBy;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.ClauseExplanation;
import io.github.dingdianrules.explain.MatterExplanation;
import io.github.dingdianrules.explain.OtherMatter;
import io.github.dingdianrules.explain.RuleExplanation;
import io.github.dingdianrules.language.RuleSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Sorts by clause how the rules looked at a case. */
final class Explainer {

    private final LoadedPolicy loaded;
    private final Map<ClauseId, List<TracedRule>> rules;

    Explainer(LoadedPolicy loaded, List<TracedRule> rules) {
        this.loaded = loaded;
        this.rules = rules.stream().collect(groupingBy(rule -> rule.info().clause()));
    }

    List<ClauseExplanation> of(List<ClauseEntry> clauses) {
        return clauses.stream().map(this::clause).toList();
    }

    private ClauseExplanation clause(ClauseEntry entry) {
        List<RuleExplanation> own = rules.getOrDefault(entry.id(), List.of()).stream()
                .map(this::rule)
                .toList();
        return new ClauseExplanation(
                entry,
                own,
                own.isEmpty() && entry.status() == ClauseStatus.ENCODED ? encoding(entry.id()) : List.of(),
                replacing(entry.id()));
    }

    private List<ClauseId> encoding(ClauseId clause) {
        Stream<ClauseId> within = rules.keySet().stream().filter(other -> other.liesWithin(clause));
        Stream<ClauseId> takenOver = loaded.rulebase().rules().stream()
                .filter(rule -> clause.equals(rule.passage()))
                .map(CompiledRule::clause);
        return Stream.concat(within, takenOver).distinct().sorted().toList();
    }

    /** A replaced rule is no longer in the rule base, so its clause is read from its source. */
    private List<ClauseId> replacing(ClauseId clause) {
        return loaded.policy().inclusions().stream()
                .flatMap(inclusion -> inclusion.replaced().stream())
                .filter(replacement -> replacement.rules().stream()
                        .anyMatch(rule -> loaded.source(rule).clause().equals(clause.text())))
                .map(Policy.Replacement::by)
                .distinct()
                .sorted()
                .toList();
    }

    private RuleExplanation rule(TracedRule rule) {
        String name = rule.info().name();
        RuleSource source = loaded.source(name);
        return new RuleExplanation(
                name,
                rule.info().clause(),
                Optional.ofNullable(loaded.passages().get(name)),
                source.file() + ":" + source.at().line(),
                rule.sort(),
                rule.selections(),
                rule.traces().stream()
                        .filter(RuleTrace::concerned)
                        .map(trace -> MatterExplanation.of(
                                trace.subject(),
                                trace.from(),
                                Objects.requireNonNull(trace.holds()),
                                Objects.requireNonNull(trace.condition())))
                        .toList(),
                rule.traces().stream()
                        .filter(trace -> !trace.concerned())
                        .map(trace ->
                                new OtherMatter(trace.subject(), trace.from(), Objects.requireNonNull(trace.unmet())))
                        .toList());
    }
}
