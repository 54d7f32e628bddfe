package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.engine.internal.CompiledRule.Selection;
import io.github.dingdianrules.onfile.OnFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * In which steps rules are asked about a matter. A selection that several rules begin with is tried once, and where the
 * matter does not meet it they are passed over together.
 */
final class Steps {

    /**
     * @param selection to be tried; {@code null} where the rule is to be asked
     * @param rule to be asked, or one of those that the selection begins
     * @param past the step to go on with where the selection is not met
     */
    record Step(@Nullable Selection selection, CompiledRule rule, int past) {}

    private final List<Step> steps = new ArrayList<>();

    private Steps() {}

    /** @param rules about one sort of matter */
    static Step[] of(List<CompiledRule> rules) {
        Steps all = new Steps();
        all.add(rules, 0);
        return all.steps.toArray(Step[]::new);
    }

    /** @param shared how many selections the rules have in common */
    private void add(List<CompiledRule> rules, int shared) {
        Map<Predicate1<OnFile>, List<CompiledRule>> further = new LinkedHashMap<>();
        for (CompiledRule rule : rules) {
            List<Selection> selections = rule.selections();
            if (selections.size() == shared) {
                steps.add(new Step(null, rule, steps.size() + 1));
            } else {
                further.computeIfAbsent(selections.get(shared).test(), next -> new ArrayList<>())
                        .add(rule);
            }
        }
        further.values().forEach(sharing -> {
            int at = steps.size();
            CompiledRule one = sharing.get(0);
            Selection selection = one.selections().get(shared);
            steps.add(new Step(selection, one, at));
            add(sharing, shared + 1);
            steps.set(at, new Step(selection, one, steps.size()));
        });
    }
}
