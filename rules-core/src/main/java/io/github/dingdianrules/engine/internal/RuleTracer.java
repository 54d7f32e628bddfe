package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.RuleTrace;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.base.base.ObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Asks every rule about every matter of its sort, also where it did not fire. Rules have one pattern each. */
final class RuleTracer {

    private static final String HOLDS = "$holds";

    private final LoadedPolicy loaded;

    RuleTracer(LoadedPolicy loaded) {
        this.loaded = loaded;
    }

    List<RuleTrace> trace(KieSession session, Map<OnFile, FactHandle> matters) {
        List<RuleTrace> traces = new ArrayList<>();
        loaded.rulebase().getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .forEach(rule -> trace(rule, (ValueResolver) session, matters, traces));
        return traces;
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

    private void trace(Rule rule, ValueResolver resolver, Map<OnFile, FactHandle> matters, List<RuleTrace> into) {
        ClauseId clause = Objects.requireNonNull(loaded.clauses().get(rule.getName()));
        Pattern pattern = (Pattern) ((RuleImpl) rule).getLhs().getChildren().get(0);
        ObjectType sort = pattern.getObjectType();
        matters.forEach((matter, handle) -> {
            if (!sort.isAssignableFrom(matter.getClass())) {
                return;
            }
            boolean concerned = isConcerned(pattern, handle, resolver);
            into.add(new RuleTrace(
                    rule.getName(),
                    clause,
                    matter.subject(),
                    concerned,
                    concerned ? holds(pattern, matter, resolver) : null));
        });
    }

    /** Every constraint but the one on the truth itself. */
    private static boolean isConcerned(Pattern pattern, FactHandle handle, ValueResolver resolver) {
        for (Constraint constraint : pattern.getConstraints()) {
            if (constraint instanceof AlphaNodeFieldConstraint alpha
                    && !asksTruth(constraint)
                    && !alpha.isAllowed(handle, resolver)) {
                return false;
            }
        }
        return true;
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
        return (Truth)
                Objects.requireNonNull(pattern.getInnerDeclarations().get(HOLDS)).getValue(resolver, matter);
    }
}
