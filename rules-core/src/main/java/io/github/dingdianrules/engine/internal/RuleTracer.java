package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.explain.Selection;
import io.github.dingdianrules.explain.Sort;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.onfile.Finding;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Asks every rule about every matter of its sort, also where it did not fire. Rules have one pattern each. */
final class RuleTracer {

    private static final String HOLDS = RuleSource.HOLDS;

    private final LoadedPolicy loaded;

    RuleTracer(LoadedPolicy loaded) {
        this.loaded = loaded;
    }

    /** @return every rule in the order of the clauses */
    List<TracedRule> trace(KieSession session, Map<OnFile, FactHandle> matters) {
        return loaded.rulebase().getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .map(rule -> trace(rule, (ValueResolver) session, matters))
                .sorted(Comparator.comparing((TracedRule rule) -> rule.info().clause())
                        .thenComparing(rule -> rule.info().name()))
                .toList();
    }

    /** @return name of a rule that cannot look at one of the matters at all; empty when each can */
    Optional<String> failing(KieSession session, Map<OnFile, FactHandle> matters) {
        return loaded.rulebase().getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .filter(rule -> fails(rule, (ValueResolver) session, matters))
                .map(Rule::getName)
                .findFirst();
    }

    private static boolean fails(Rule rule, ValueResolver resolver, Map<OnFile, FactHandle> matters) {
        Pattern pattern = (Pattern) ((RuleImpl) rule).getLhs().getChildren().get(0);
        for (OnFile matter : matters.keySet()) {
            if (pattern.getObjectType().isAssignableFrom(matter.getClass())) {
                try {
                    holds(pattern, matter, resolver);
                } catch (RuntimeException e) {
                    return true;
                }
            }
        }
        return false;
    }

    private TracedRule trace(Rule rule, ValueResolver resolver, Map<OnFile, FactHandle> matters) {
        RuleInfo info = new RuleInfo(
                rule.getName(), Objects.requireNonNull(loaded.clauses().get(rule.getName())));
        Pattern pattern = (Pattern) ((RuleImpl) rule).getLhs().getChildren().get(0);
        List<AlphaNodeFieldConstraint> selections = selections(pattern);
        List<String> texts = texts(selections, rule.getName());
        ObjectType sort = pattern.getObjectType();
        List<RuleTrace> traces = new ArrayList<>();
        matters.forEach((matter, handle) -> {
            if (sort.isAssignableFrom(matter.getClass())) {
                Optional<Selection> unmet = IntStream.range(0, selections.size())
                        .filter(i -> !selections.get(i).isAllowed(handle, resolver))
                        .mapToObj(i -> LookedAt.by(texts.get(i), matter))
                        .findFirst();
                traces.add(
                        unmet.isPresent()
                                ? trace(info, matter, unmet.get(), null)
                                : trace(info, matter, null, holds(pattern, matter, resolver)));
            }
        });
        traces.sort(Comparator.comparing(RuleTrace::subject)
                .thenComparing(trace -> trace.from().toString()));
        return new TracedRule(info, sort(sort), texts, traces);
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

    /** Every constraint but the one on the truth itself. */
    private static List<AlphaNodeFieldConstraint> selections(Pattern pattern) {
        return pattern.getConstraints().stream()
                .filter(constraint -> constraint instanceof AlphaNodeFieldConstraint && !asksTruth(constraint))
                .map(AlphaNodeFieldConstraint.class::cast)
                .toList();
    }

    private static boolean asksTruth(Constraint constraint) {
        for (Declaration declaration : constraint.getRequiredDeclarations()) {
            if (declaration.getIdentifier().equals(HOLDS)) {
                return true;
            }
        }
        return false;
    }

    private static Truth holds(Pattern pattern, OnFile matter, ValueResolver resolver) {
        return (Truth) Objects.requireNonNull(pattern.getInnerDeclarations().get(HOLDS))
                .getValue(resolver, matter);
    }

    /** As the file has them; where the compiler made more or fewer of them, as it has them. */
    private List<String> texts(List<AlphaNodeFieldConstraint> selections, String rule) {
        List<String> written = loaded.pattern(rule).selections();
        return written.size() == selections.size()
                ? written
                : selections.stream().map(RuleTracer::compiled).toList();
    }

    private static String compiled(AlphaNodeFieldConstraint selection) {
        return selection instanceof LambdaConstraint lambda
                ? lambda.getPredicateInformation().getStringConstraint()
                : selection.toString();
    }

    private static Sort sort(ObjectType sort) {
        Class<?> type = ((org.drools.base.base.ClassObjectType) sort).getClassType();
        Label label = type.getAnnotation(Label.class);
        return label == null
                ? new Sort(type.getSimpleName(), type.getSimpleName(), type.getSimpleName())
                : new Sort(type.getSimpleName(), label.zh(), label.en());
    }
}
