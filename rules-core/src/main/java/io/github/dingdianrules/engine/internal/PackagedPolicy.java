package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.PolicyModule;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.engine.RuleSource;
import io.github.dingdianrules.facts.ApplicationKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * A policy as it lies in its jar: description, ledger, and the rules compiled when the jar was built, together with the
 * rules of the policies it includes.
 *
 * @param rules its own rules
 * @param sources its own rules as they are written
 * @param written own and included rules as they are written, by the rule's name
 * @param patterns the pattern of each of them, by the rule's name
 * @param applications the kinds of application that some rule is asked about
 * @param clauses clause of each rule in the rule base, by the rule's name
 * @param passages the clause of this policy by which each included rule holds, by the rule's name
 * @param recollected clauses, its own and included ones, whose wording has not been checked
 * @param files SHA-256 of each file it was read from, by name
 */
public record PackagedPolicy(
        Policy policy,
        ClauseLedger ledger,
        KieBase rulebase,
        List<RuleInfo> rules,
        List<RuleSource> sources,
        Map<String, RuleSource> written,
        Map<String, WrittenPattern> patterns,
        Set<ApplicationKind> applications,
        Map<String, ClauseId> clauses,
        Map<String, ClauseId> passages,
        Set<ClauseId> recollected,
        List<Policy.Remedy> remedies,
        List<Policy.KnownConflict> conflicts,
        SortedMap<String, String> files) {

    private static final String CLAUSE = "Clause";

    /** The list of models starts with a line such as {@code Drools-Model-Version:10.2.0}. */
    private static final String HEADER_MARK = ":";

    /** What of a policy can be read without its rules. */
    private record Description(
            PolicyModule module,
            Policy policy,
            ClauseLedger ledger,
            List<RuleSource> sources,
            List<Description> included,
            SortedMap<String, String> files) {

        boolean owns(Rule rule) {
            return rule.getPackageName().equals(module.getClass().getPackageName());
        }
    }

    /**
     * @param modules the module of a policy that is included, by its id
     * @throws PolicyException if a file is missing or broken, or the rules were not compiled into the jar
     */
    public static PackagedPolicy load(PolicyModule module, Function<String, PolicyModule> modules) {
        Utf8.require();
        return assemble(describe(
                module,
                policy -> policy.inclusions().stream()
                        .map(inclusion -> describe(modules.apply(inclusion.policy()), PackagedPolicy::noInclusions))
                        .toList()));
    }

    /** @param inclusions what the policies that this one includes are */
    private static Description describe(PolicyModule module, Function<Policy, List<Description>> inclusions) {
        SortedMap<String, String> files = new TreeMap<>();
        Policy policy = PolicyFiles.policy("policy.yaml", read(module, "policy.yaml", files));
        List<Description> included = inclusions.apply(policy);
        ClauseLedger ledger = PolicyFiles.ledger(
                "clauses.yaml",
                read(module, "clauses.yaml", files),
                policy.documents(),
                included.stream().map(Description::ledger).toList());
        List<RuleSource> sources = policy.ruleFiles().stream()
                .flatMap(file -> RuleSource.read(file, read(module, file, files)).stream())
                .toList();
        return new Description(module, policy, ledger, sources, included, files);
    }

    private static List<Description> noInclusions(Policy included) {
        if (!included.inclusions().isEmpty()) {
            throw new PolicyException("policy \"" + included.id() + "\" is included, so it cannot include another one");
        }
        return List.of();
    }

    private static PackagedPolicy assemble(Description own) {
        List<Description> included = own.included();
        KieBase rulebase = KieBaseBuilder.createKieBaseFromModel(Stream.concat(Stream.of(own), included.stream())
                .flatMap(description -> models(description.module()).stream())
                .toList());
        Policy policy = own.policy();
        Map<String, RuleSource> written = new HashMap<>();
        Map<String, WrittenPattern> patterns = new HashMap<>();
        Stream.concat(included.stream(), Stream.of(own))
                .flatMap(description -> description.sources().stream())
                .forEach(rule -> {
                    written.put(rule.name(), rule);
                    patterns.put(rule.name(), WrittenPattern.of(rule.condition()));
                });
        Map<String, ClauseId> passages = new HashMap<>();
        SortedMap<String, String> files = new TreeMap<>(own.files());
        List<Policy.Remedy> remedies = new ArrayList<>(policy.remedies());
        List<Policy.KnownConflict> conflicts = new ArrayList<>(policy.conflicts());
        for (int i = 0; i < included.size(); i++) {
            Description description = included.get(i);
            passages.putAll(include(policy, policy.inclusions().get(i), description, rulebase));
            description
                    .files()
                    .forEach((name, digest) -> files.put(description.policy().id() + "/" + name, digest));
            remedies.addAll(description.policy().remedies());
            conflicts.addAll(description.policy().conflicts());
        }
        return new PackagedPolicy(
                policy,
                own.ledger(),
                rulebase,
                rulesIn(rulebase)
                        .filter(own::owns)
                        .map(PackagedPolicy::info)
                        .sorted(Comparator.comparing(RuleInfo::clause).thenComparing(RuleInfo::name))
                        .toList(),
                own.sources(),
                written,
                patterns,
                applications(own, passages.keySet()),
                rulesIn(rulebase).map(PackagedPolicy::info).collect(Collectors.toMap(RuleInfo::name, RuleInfo::clause)),
                passages,
                Stream.concat(Stream.of(own), included.stream())
                        .flatMap(description -> description.ledger().entries().stream())
                        .filter(entry -> entry.source() == Source.RECOLLECTED)
                        .map(ClauseEntry::id)
                        .collect(Collectors.toSet()),
                remedies,
                conflicts,
                files);
    }

    private static Set<ApplicationKind> applications(Description own, Set<String> includedRules) {
        Set<ApplicationKind> applications = EnumSet.noneOf(ApplicationKind.class);
        own.sources().forEach(rule -> applications.addAll(rule.applications()));
        own.included().stream()
                .flatMap(description -> description.sources().stream())
                .filter(rule -> includedRules.contains(rule.name()))
                .forEach(rule -> applications.addAll(rule.applications()));
        return applications;
    }

    /** Takes the replaced rules out, and says by which clause each of the others holds. */
    private static Map<String, ClauseId> include(
            Policy policy, Policy.Inclusion inclusion, Description included, KieBase rulebase) {
        Map<String, Rule> rules =
                rulesIn(rulebase).filter(included::owns).collect(Collectors.toMap(Rule::getName, Function.identity()));
        for (Policy.Replacement replacement : inclusion.replaced()) {
            for (String name : replacement.rules()) {
                Rule rule = rules.remove(name);
                if (rule == null) {
                    throw new PolicyException("policy \"" + policy.id() + "\": clause " + replacement.by()
                            + " replaces the rule \"" + name + "\", which policy \"" + inclusion.policy()
                            + "\" does not have, or which is replaced twice");
                }
                rulebase.removeRule(rule.getPackageName(), name);
            }
        }
        inclusion.passages().stream()
                .flatMap(passage -> passage.to().stream())
                .filter(clause -> included.ledger().entries().stream()
                        .noneMatch(entry -> entry.id().liesWithin(clause)))
                .findFirst()
                .ifPresent(clause -> {
                    throw new PolicyException("policy \"" + policy.id() + "\": clause " + clause
                            + " stands in no ledger of policy \"" + inclusion.policy() + "\"");
                });
        Map<String, ClauseId> passages = new HashMap<>();
        rules.values().forEach(rule -> passages.put(rule.getName(), passage(policy, inclusion, info(rule))));
        return passages;
    }

    private static ClauseId passage(Policy policy, Policy.Inclusion inclusion, RuleInfo rule) {
        return inclusion.passages().stream()
                .filter(passage ->
                        passage.to().isEmpty() || passage.to().stream().anyMatch(rule.clause()::liesWithin))
                .findFirst()
                .map(Policy.Passage::clause)
                .orElseThrow(() -> new PolicyException("policy \"" + policy.id() + "\": no clause leads to "
                        + rule.clause() + " of policy \"" + inclusion.policy()
                        + "\"; name one, or replace the rule \"" + rule.name() + "\""));
    }

    private static Stream<Rule> rulesIn(KieBase rulebase) {
        return rulebase.getKiePackages().stream().flatMap(rulePackage -> rulePackage.getRules().stream());
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
