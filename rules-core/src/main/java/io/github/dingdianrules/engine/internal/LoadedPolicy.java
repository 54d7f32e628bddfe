package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.language.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * A policy ready to run: description, ledger and rule base, together with the rules of the policies it includes.
 *
 * @param rules its own rules
 * @param sources its own rules as they are written
 * @param written own and included rules as they are written, by the rule's name
 * @param patterns the pattern of each of them that an explanation has asked for, by the rule's name
 * @param applications the kinds of application that some rule is asked about
 * @param clauses clause of each rule in the rule base, by the rule's name
 * @param passages the clause of this policy by which each included rule holds, by the rule's name
 * @param recollected clauses, its own and included ones, whose wording has not been checked
 * @param files SHA-256 of each file it was read from, by name
 * @param revision SHA-256 over all of them
 */
public record LoadedPolicy(
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
        Remedies remedies,
        List<Policy.KnownConflict> conflicts,
        SortedMap<String, String> files,
        String revision) {

    /** What of a policy can be read without compiling its rules. */
    private record Description(
            PolicyOrigin origin,
            Policy policy,
            ClauseLedger ledger,
            List<RuleFile> ruleFiles,
            List<Description> included,
            SortedMap<String, String> files) {

        List<RuleSource> sources() {
            return ruleFiles.stream().flatMap(file -> file.rules().stream()).toList();
        }

        /** Clause of each of its rules, by the rule's name. */
        Map<String, ClauseId> clauses() {
            Map<String, ClauseId> clauses = new HashMap<>();
            for (RuleSource rule : sources()) {
                if (rule.clause().isEmpty()) {
                    throw new PolicyException("rule " + rule.where() + " has no @Clause");
                }
                clauses.put(rule.name(), new ClauseId(rule.clause()));
            }
            return clauses;
        }
    }

    /**
     * @param others the origin of a policy that is included, by its id
     * @throws PolicyException if a file is missing or broken, or the rules are not compiled
     */
    public static LoadedPolicy load(PolicyOrigin origin, Function<String, PolicyOrigin> others) {
        Utf8.require();
        return assemble(describe(
                origin,
                policy -> policy.inclusions().stream()
                        .map(inclusion -> describe(others.apply(inclusion.policy()), LoadedPolicy::noInclusions))
                        .toList()));
    }

    /** @param inclusions what the policies that this one includes are */
    private static Description describe(PolicyOrigin origin, Function<Policy, List<Description>> inclusions) {
        SortedMap<String, String> files = new TreeMap<>();
        Policy policy =
                PolicyReader.policy(read(origin, PolicyReader.POLICY, files)).orThrow();
        List<Description> included = inclusions.apply(policy);
        ClauseLedger ledger = PolicyReader.ledger(
                        read(origin, PolicyReader.LEDGER, files),
                        policy.documents(),
                        included.stream().map(Description::ledger).toList())
                .orThrow();
        List<RuleFile> ruleFiles = policy.ruleFiles().stream()
                .map(file -> whole(RuleFile.read(file, read(origin, file, files))))
                .toList();
        return new Description(origin, policy, ledger, ruleFiles, included, files);
    }

    private static RuleFile whole(RuleFile file) {
        if (!file.faults().isEmpty()) {
            throw new PolicyException(
                    file.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return file;
    }

    private static List<Description> noInclusions(Policy included) {
        if (!included.inclusions().isEmpty()) {
            throw new PolicyException("policy \"" + included.id() + "\" is included, so it cannot include another one");
        }
        return List.of();
    }

    private static LoadedPolicy assemble(Description own) {
        List<Description> included = own.included();
        KieBase rulebase = KieBaseBuilder.createKieBaseFromModel(Stream.concat(Stream.of(own), included.stream())
                .flatMap(description -> description.origin().models(description.ruleFiles()).stream())
                .toList());
        Policy policy = own.policy();
        Map<String, ClauseId> clauses = new HashMap<>(own.clauses());
        Map<String, RuleSource> written = new HashMap<>();
        Stream.concat(included.stream(), Stream.of(own))
                .flatMap(description -> description.sources().stream())
                .forEach(rule -> written.put(rule.name(), rule));
        Map<String, ClauseId> passages = new HashMap<>();
        SortedMap<String, String> files = new TreeMap<>(own.files());
        List<Policy.Remedy> remedies = new ArrayList<>(policy.remedies());
        List<Policy.KnownConflict> conflicts = new ArrayList<>(policy.conflicts());
        for (int i = 0; i < included.size(); i++) {
            Description description = included.get(i);
            Map<String, ClauseId> taken = include(policy, policy.inclusions().get(i), description, rulebase);
            taken.keySet()
                    .forEach(name -> clauses.put(name, description.clauses().get(name)));
            passages.putAll(taken);
            description
                    .files()
                    .forEach((name, digest) -> files.put(description.policy().id() + "/" + name, digest));
            remedies.addAll(description.policy().remedies());
            conflicts.addAll(description.policy().conflicts());
        }
        requireWhole(policy, clauses.keySet(), rulebase);
        return new LoadedPolicy(
                policy,
                own.ledger(),
                rulebase,
                own.clauses().entrySet().stream()
                        .map(rule -> new RuleInfo(rule.getKey(), rule.getValue()))
                        .sorted(Comparator.comparing(RuleInfo::clause).thenComparing(RuleInfo::name))
                        .toList(),
                own.sources(),
                written,
                new ConcurrentHashMap<>(),
                applications(own, passages.keySet()),
                clauses,
                passages,
                Stream.concat(Stream.of(own), included.stream())
                        .flatMap(description -> description.ledger().entries().stream())
                        .filter(entry -> entry.source() == Source.RECOLLECTED)
                        .map(ClauseEntry::id)
                        .collect(Collectors.toSet()),
                new Remedies(remedies),
                conflicts,
                files,
                Sha256.of(files.toString()));
    }

    /** A compiler that drops a rule without a word must not make a policy that decides less than its files say. */
    private static void requireWhole(Policy policy, Set<String> written, KieBase rulebase) {
        Set<String> compiled = rulesIn(rulebase).map(Rule::getName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> apart = new TreeSet<>(written);
        apart.removeAll(compiled);
        compiled.removeAll(written);
        apart.addAll(compiled);
        if (!apart.isEmpty()) {
            throw new PolicyException("policy \"" + policy.id() + "\": the compiled rules are not those of the files: "
                    + String.join(", ", apart) + "; build it anew");
        }
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
        Map<String, ClauseId> clauses = included.clauses();
        Map<String, Rule> rules = rulesIn(rulebase)
                .filter(rule -> clauses.containsKey(rule.getName()))
                .collect(Collectors.toMap(Rule::getName, Function.identity()));
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
        clauses.forEach((name, clause) -> {
            if (rules.containsKey(name)) {
                passages.put(name, passage(policy, inclusion, new RuleInfo(name, clause)));
            }
        });
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

    /** @return a rule of the rule base, or one that gave way, as it is written */
    RuleSource source(String rule) {
        return Objects.requireNonNull(written.get(rule), rule);
    }

    /** @return its pattern */
    WrittenPattern pattern(String rule) {
        return patterns.computeIfAbsent(rule, name -> WrittenPattern.of(source(name)));
    }

    private static String read(PolicyOrigin origin, String name, SortedMap<String, String> files) {
        byte[] bytes = origin.read(name);
        files.put(name, Sha256.of(bytes));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
