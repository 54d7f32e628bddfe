package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.PolicyModule;
import io.github.dingdianrules.engine.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * A policy as it lies in its jar: description, ledger, and the rules compiled when the jar was built.
 *
 * @param clauses clause of each rule, by the rule's name
 * @param files SHA-256 of each file it was read from, by name
 */
public record PackagedPolicy(
        Policy policy,
        ClauseLedger ledger,
        KieBase rulebase,
        List<RuleInfo> rules,
        Map<String, ClauseId> clauses,
        SortedMap<String, String> files) {

    private static final String CLAUSE = "Clause";

    /** The list of models starts with a line such as {@code Drools-Model-Version:10.2.0}. */
    private static final String HEADER_MARK = ":";

    /** @throws PolicyException if a file is missing or broken, or the rules were not compiled into the jar */
    public static PackagedPolicy load(PolicyModule module) {
        Utf8.require();
        SortedMap<String, String> files = new TreeMap<>();
        Policy policy = PolicyFiles.policy("policy.yaml", read(module, "policy.yaml", files));
        ClauseLedger ledger = PolicyFiles.ledger("clauses.yaml", read(module, "clauses.yaml", files));
        policy.ruleFiles().forEach(file -> read(module, file, files));
        KieBase rulebase = KieBaseBuilder.createKieBaseFromModel(models(module));
        List<RuleInfo> rules = rulebase.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .map(PackagedPolicy::info)
                .sorted(Comparator.comparing(RuleInfo::clause).thenComparing(RuleInfo::name))
                .toList();
        Map<String, ClauseId> clauses = rules.stream().collect(Collectors.toMap(RuleInfo::name, RuleInfo::clause));
        return new PackagedPolicy(policy, ledger, rulebase, rules, clauses, files);
    }

    private static List<Model> models(PolicyModule module) {
        String list = "META-INF/kie/" + module.artifact() + "/drools-model";
        ClassLoader loader = module.getClass().getClassLoader();
        try (InputStream in = loader.getResourceAsStream(list)) {
            if (in == null) {
                throw new PolicyException("policy \"" + module.id() + "\": no compiled rules at " + list
                        + "; build the module with kie-maven-plugin and a direct dependency on drools-engine");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains(HEADER_MARK))
                    .map(name -> model(loader, name.trim()))
                    .toList();
        } catch (IOException e) {
            throw new PolicyException("policy \"" + module.id() + "\": cannot read " + list, e);
        }
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new PolicyException("the compiled rules name a class that cannot be loaded: " + name, e);
        }
    }

    static RuleInfo info(Rule rule) {
        Object clause = rule.getMetaData().get(CLAUSE);
        if (clause == null) {
            throw new PolicyException("rule \"" + rule.getName() + "\" has no @Clause");
        }
        return new RuleInfo(rule.getName(), new ClauseId(clause.toString()));
    }

    private static String read(PolicyModule module, String name, SortedMap<String, String> files) {
        try (InputStream in = module.getClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new PolicyException("policy \"" + module.id() + "\": " + name + " is missing beside "
                        + module.getClass().getName());
            }
            byte[] bytes = in.readAllBytes();
            files.put(name, Sha256.of(bytes));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PolicyException("policy \"" + module.id() + "\": cannot read " + name, e);
        }
    }
}
