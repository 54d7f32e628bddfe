package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.engine.internal.PackagedOrigin;
import io.github.dingdianrules.engine.internal.PolicyReader;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.language.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Compiled rules by what they say: a rule is compiled once, and not at all where the packaged policy has it already. */
public final class RuleCache {

    /** Some dozens of policies; beyond that the oldest are compiled again. */
    private static final int MOST = 10_000;

    private record Compiled(Rule rule, List<Global> globals) {}

    private final RuleCompiler compiler = new RuleCompiler();
    private final Set<String> packagedRead = new HashSet<>();
    private final Map<String, Compiled> byText = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Compiled> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param policy id of the policy, whose packaged rules are taken where they are the same
     * @param rules checked and found sound
     * @return all of them, compiled
     */
    synchronized List<Model> models(String policy, Collection<RuleSource> rules) {
        if (packagedRead.add(policy) && PackagedOrigin.ids().contains(policy)) {
            readPackaged(PackagedOrigin.of(policy));
        }
        List<RuleSource> missing = rules.stream()
                .filter(rule -> !byText.containsKey(RuleCompiler.drl(rule)))
                .toList();
        if (!missing.isEmpty()) {
            keep(missing, compiler.compile(missing));
        }
        Map<String, ModelImpl> models = new LinkedHashMap<>();
        for (RuleSource source : rules) {
            Compiled compiled = Objects.requireNonNull(byText.get(RuleCompiler.drl(source)), source.name());
            models.computeIfAbsent(
                            compiled.rule().getPackage(),
                            name -> new ModelImpl(name)
                                    .withGlobals(compiled.globals())
                                    .withRules(new ArrayList<>()))
                    .addRule(compiled.rule());
        }
        return List.copyOf(models.values());
    }

    private void readPackaged(PackagedOrigin origin) {
        List<RuleSource> sources = PolicyReader.policy(text(origin, PolicyReader.POLICY)).orThrow().ruleFiles().stream()
                .flatMap(file -> RuleFile.read(file, text(origin, file)).rules().stream())
                .toList();
        keep(sources, origin.models());
    }

    private static String text(PackagedOrigin origin, String file) {
        return new String(origin.read(file), StandardCharsets.UTF_8);
    }

    private void keep(Collection<RuleSource> sources, List<Model> models) {
        Map<String, String> texts = sources.stream().collect(Collectors.toMap(RuleSource::name, RuleCompiler::drl));
        Map<String, Compiled> compiled = new HashMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                compiled.put(rule.getName(), new Compiled(rule, model.getGlobals()));
            }
        }
        texts.forEach((name, text) -> byText.put(text, compiled.get(name)));
    }
}
