package io.github.dingdianrules.benchmarks.alternatives;

import static io.github.dingdianrules.benchmarks.alternatives.Kleene.all;
import static io.github.dingdianrules.benchmarks.alternatives.Kleene.no;
import static io.github.dingdianrules.benchmarks.alternatives.Kleene.possible;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/** Easy Rules knows one fact of a name: so the rules are fired for each violation, and again for each breach. */
final class WithEasyRules implements Alternative.Engine {

    private static final String VIOLATION = "violation";
    private static final String BREACH = "breach";
    private static final String BREACHES = "breaches";
    private static final String VERDICTS = "verdicts";
    private static final String DESIGNATED = "designated";
    private static final int OTHERS_LAST = 2;

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules onConduct = new Rules();
    private final Rules onBreach = new Rules();

    WithEasyRules() {
        Subset.ITEMS.forEach(item -> onConduct.register(rule(item)));
        Subset.OTHERS.forEach(other -> onConduct.register(rule(other)));
        Subset.MEASURES.forEach(measure -> onBreach.register(rule(measure)));
    }

    @Override
    public List<Verdict> decide(CaseFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean designated = !Designated.of(file).isEmpty();
        for (Violation violation : file.violations()) {
            List<Breach> breaches = new ArrayList<>();
            Facts conduct = new Facts();
            conduct.put(VIOLATION, violation);
            conduct.put(BREACHES, breaches);
            engine.fire(onConduct, conduct);
            for (Breach breach : breaches) {
                verdicts.add(breach.finding());
                Facts found = new Facts();
                found.put(BREACH, breach);
                found.put(VERDICTS, verdicts);
                found.put(DESIGNATED, designated);
                engine.fire(onBreach, found);
            }
        }
        return verdicts;
    }

    private static Rule rule(Subset.Item item) {
        return new RuleBuilder()
                .name(item.clause())
                .priority(1)
                .when(facts -> possible(item.names(violation(facts))))
                .then(facts -> breaches(facts)
                        .add(Breach.named(
                                violation(facts), item.clause(), item.article(), item.names(violation(facts)))))
                .build();
    }

    private static Rule rule(Subset.Other other) {
        return new RuleBuilder()
                .name("other " + other.clause())
                .priority(OTHERS_LAST)
                .when(facts -> possible(holds(other, facts)))
                .then(facts -> breaches(facts)
                        .add(Breach.other(violation(facts), other.clause(), other.article(), holds(other, facts))))
                .build();
    }

    private static Rule rule(Subset.Measure measure) {
        return new RuleBuilder()
                .name(measure.clause() + " " + measure.article() + " " + measure.kind())
                .when(facts -> (!measure.needsAgreement() || facts.<Boolean>get(DESIGNATED))
                        && possible(measure.follows(breach(facts))))
                .then(facts -> verdicts(facts)
                        .add(breach(facts).measure(measure.clause(), measure.kind(), measure.follows(breach(facts)))))
                .build();
    }

    private static @Nullable Boolean holds(Subset.Other other, Facts facts) {
        return all(no(isNamed(breaches(facts))), other.condition().of(violation(facts)));
    }

    private static @Nullable Boolean isNamed(List<Breach> breaches) {
        for (Breach breach : breaches) {
            if (breach.named()) {
                return breach.established() ? Boolean.TRUE : null;
            }
        }
        return false;
    }

    private static Violation violation(Facts facts) {
        return facts.get(VIOLATION);
    }

    private static Breach breach(Facts facts) {
        return facts.get(BREACH);
    }

    private static List<Breach> breaches(Facts facts) {
        return facts.get(BREACHES);
    }

    private static List<Verdict> verdicts(Facts facts) {
        return facts.get(VERDICTS);
    }
}
