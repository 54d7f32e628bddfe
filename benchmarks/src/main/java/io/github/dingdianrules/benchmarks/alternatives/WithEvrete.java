package io.github.dingdianrules.benchmarks.alternatives;

import static io.github.dingdianrules.benchmarks.alternatives.Kleene.all;
import static io.github.dingdianrules.benchmarks.alternatives.Kleene.no;
import static io.github.dingdianrules.benchmarks.alternatives.Kleene.possible;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.ActivationMode;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleBuilder;
import org.evrete.api.builders.RuleSetBuilder;
import org.jspecify.annotations.Nullable;

/** Evrete has no negation: what no item names is told in a second firing. */
final class WithEvrete implements Alternative.Engine {

    /** Conduct after every item was held against it. */
    record Sifted(Violation violation, @Nullable Boolean named) {

        @Nullable
        Boolean holds(Subset.Other other) {
            return all(no(named), other.condition().of(violation));
        }
    }

    private static final String VERDICTS = "verdicts";

    private final Knowledge knowledge;

    WithEvrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        for (Subset.Item item : Subset.ITEMS) {
            rules.newRule(item.clause())
                    .forEach("$v", Violation.class)
                    .where((Object[] facts) -> possible(item.names((Violation) facts[0])), "$v")
                    .execute(context -> {
                        Violation violation = context.get("$v");
                        context.insert(Breach.named(violation, item.clause(), item.article(), item.names(violation)));
                    });
        }
        for (Subset.Other other : Subset.OTHERS) {
            rules.newRule("other " + other.clause())
                    .forEach("$s", Sifted.class)
                    .where((Object[] facts) -> possible(((Sifted) facts[0]).holds(other)), "$s")
                    .execute(context -> {
                        Sifted sifted = context.get("$s");
                        context.insert(
                                Breach.other(sifted.violation(), other.clause(), other.article(), sifted.holds(other)));
                    });
        }
        rules.newRule("finding").forEach("$b", Breach.class).execute(context -> {
            Breach breach = context.get("$b");
            verdicts(context).add(breach.finding());
        });
        for (Subset.Measure measure : Subset.MEASURES) {
            RuleBuilder<Knowledge> rule =
                    rules.newRule(measure.clause() + " " + measure.article() + " " + measure.kind());
            (measure.needsAgreement()
                            ? rule.forEach("$b", Breach.class, "$d", Designated.class)
                            : rule.forEach("$b", Breach.class))
                    .where((Object[] facts) -> possible(measure.follows((Breach) facts[0])), "$b")
                    .execute(context -> {
                        Breach breach = context.get("$b");
                        verdicts(context)
                                .add(breach.measure(measure.clause(), measure.kind(), measure.follows(breach)));
                    });
        }
        knowledge = rules.build();
    }

    @Override
    public List<Verdict> decide(CaseFile file) {
        List<Verdict> verdicts = new ArrayList<>();
        // In the default mode a firing that inserts breaches forgets other violations.
        try (StatefulSession session = knowledge.newStatefulSession(ActivationMode.CONTINUOUS)) {
            session.set(VERDICTS, verdicts);
            session.insert(Designated.of(file));
            session.insertAndFire(file.violations());
            Map<String, Breach> named = new HashMap<>();
            session.forEachFact(Breach.class, breach -> named.put(breach.id(), breach));
            for (Violation violation : file.violations()) {
                session.insert(new Sifted(violation, isNamed(named.get(violation.id()))));
            }
            session.fire();
        }
        return verdicts;
    }

    private static List<Verdict> verdicts(RhsContext context) {
        return context.getRuntime().get(VERDICTS);
    }

    private static @Nullable Boolean isNamed(@Nullable Breach breach) {
        return breach == null ? Boolean.FALSE : breach.established() ? Boolean.TRUE : null;
    }
}
