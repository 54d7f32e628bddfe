package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.Selection;
import io.github.dingdianrules.explain.Sort;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.onfile.Finding;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks every rule about every matter of its sort, also where it did not fire. */
final class RuleTracer {

    private final LoadedPolicy loaded;

    RuleTracer(LoadedPolicy loaded) {
        this.loaded = loaded;
    }

    /** @return every rule in the order of the clauses */
    List<TracedRule> trace(List<OnFile> matters) {
        return loaded.rulebase().rules().stream()
                .map(rule -> trace(rule, matters))
                .sorted(Comparator.comparing((TracedRule rule) -> rule.info().clause())
                        .thenComparing(rule -> rule.info().name()))
                .toList();
    }

    private TracedRule trace(CompiledRule rule, List<OnFile> matters) {
        RuleInfo info = new RuleInfo(rule.name(), rule.clause());
        List<String> selections = selections(rule);
        List<RuleTrace> traces = matters.stream()
                .filter(matter -> rule.sort().isInstance(matter))
                .map(matter -> {
                    int unmet = rule.unmet(matter);
                    return unmet == CompiledRule.NONE
                            ? trace(info, matter, null, rule.ask(matter))
                            : trace(info, matter, LookedAt.by(selections.get(unmet), matter), null);
                })
                .sorted(Comparator.comparing(RuleTrace::subject)
                        .thenComparing(trace -> trace.from().toString()))
                .toList();
        return new TracedRule(info, sort(rule.sort()), selections, traces);
    }

    private RuleTrace trace(RuleInfo rule, OnFile matter, @Nullable Selection unmet, @Nullable Truth holds) {
        List<ClauseId> from =
                matter instanceof Finding finding ? finding.decision().clauses() : List.of();
        return new RuleTrace(
                rule.name(),
                rule.clause(),
                matter.subject(),
                from,
                unmet,
                holds,
                holds == null ? null : loaded.pattern(rule.name()).condition().answered(holds, false));
    }

    /** As the file has them; where the compiler made more or fewer of them, as it has them. */
    private List<String> selections(CompiledRule rule) {
        List<String> written = loaded.pattern(rule.name()).selections();
        List<String> compiled =
                rule.selections().stream().map(CompiledRule.Selection::compiled).toList();
        return written.size() == compiled.size() ? written : compiled;
    }

    private static Sort sort(Class<?> type) {
        Label label = type.getAnnotation(Label.class);
        return label == null
                ? new Sort(type.getSimpleName(), type.getSimpleName(), type.getSimpleName())
                : new Sort(type.getSimpleName(), label.zh(), label.en());
    }
}
