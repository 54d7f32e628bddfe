package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Digest;
import io.github.dingdianrules.decision.PolicyDigest;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.language.RuleSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A policy ready to run: description, ledger and rules, together with those of the policies it includes. */
public final class LoadedPolicy {

    private final PolicyFiles files;
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final RuleBase rulebase;
    private final Remedies remedies;
    private final List<Policy.KnownConflict> conflicts;
    private final Lazy<Map<String, RuleSource>> written = Lazy.of(this::readRules);
    private final Lazy<ClauseLedger> ledger = Lazy.of(this::readLedger);
    private final Lazy<Set<ClauseId>> recollected = Lazy.of(this::readRecollected);
    private final Lazy<Set<ApplicationKind>> applications = Lazy.of(this::readApplications);
    private final Lazy<SortedMap<String, String>> digests = Lazy.of(this::readDigests);
    private final PolicyDigest digest =
            PolicyDigest.of(Digest.of(() -> Sha256.of(digests.get().toString())), digests::get);
    private final Map<String, WrittenPattern> patterns = new ConcurrentHashMap<>();

    private LoadedPolicy(PolicyFiles files) {
        this.files = files;
        Policy policy = files.policy();
        List<CompiledRule> rules = new ArrayList<>(files.rules());
        List<Policy.Remedy> ways = new ArrayList<>(policy.remedies());
        List<Policy.KnownConflict> known = new ArrayList<>(policy.conflicts());
        for (int i = 0; i < policy.inclusions().size(); i++) {
            PolicyFiles included = files.included().get(i);
            inclusions.add(new Inclusion(policy, policy.inclusions().get(i), included));
            ways.addAll(included.policy().remedies());
            known.addAll(included.policy().conflicts());
        }
        inclusions.forEach(inclusion -> rules.addAll(inclusion.rules()));
        rulebase = new RuleBase(rules);
        remedies = new Remedies(ways);
        conflicts = List.copyOf(known);
    }

    /**
     * @param others the origin of a policy that is included, by its id
     * @throws PolicyException if a file is missing or broken, or the rules are not compiled; of a policy in a jar, which
     *     was tested when the jar was built, ledger and written rules are not looked at before they are needed
     */
    public static LoadedPolicy load(PolicyOrigin origin, Function<String, PolicyOrigin> others) {
        LoadedPolicy policy = new LoadedPolicy(new PolicyFiles(
                origin,
                including -> including.inclusions().stream()
                        .map(inclusion -> new PolicyFiles(others.apply(inclusion.policy()), LoadedPolicy::noInclusions))
                        .toList()));
        if (!(origin instanceof PackagedOrigin)) {
            policy.readWhole();
        }
        return policy;
    }

    private static List<PolicyFiles> noInclusions(Policy included) {
        if (!included.inclusions().isEmpty()) {
            throw new PolicyException("policy \"" + included.id() + "\" is included, so it cannot include another one");
        }
        return List.of();
    }

    /** @throws PolicyException if anything in its files is broken, or does not fit what was compiled */
    void readWhole() {
        written.get();
        ledger.get();
        recollected.get();
        applications.get();
    }

    /** What the document is. */
    public Policy policy() {
        return files.policy();
    }

    /** @return its own ledger, behind which lie those of the policies it includes */
    public ClauseLedger ledger() {
        return ledger.get();
    }

    RuleBase rulebase() {
        return rulebase;
    }

    /** @return its own rules, in the documents' order */
    public List<RuleInfo> rules() {
        return rulebase.rules().stream()
                .filter(rule -> rule.passage() == null)
                .map(rule -> new RuleInfo(rule.name(), rule.clause()))
                .sorted(Comparator.comparing(RuleInfo::clause).thenComparing(RuleInfo::name))
                .toList();
    }

    /** @return its own rules as they are written */
    public List<RuleSource> sources() {
        written.get();
        return files.sources();
    }

    /** @return by an included rule's name, the clause of this policy by which it holds */
    public Map<String, ClauseId> passages() {
        Map<String, ClauseId> passages = new HashMap<>();
        for (CompiledRule rule : rulebase.rules()) {
            if (rule.passage() != null) {
                passages.put(rule.name(), rule.passage());
            }
        }
        return passages;
    }

    /** Whether some rule is asked about applications of a kind. */
    boolean asksAbout(ApplicationKind kind) {
        return applications.get().contains(kind);
    }

    /** @return clauses, its own and included ones, whose wording has not been checked */
    Set<ClauseId> recollected() {
        return recollected.get();
    }

    Remedies remedies() {
        return remedies;
    }

    List<Policy.KnownConflict> conflicts() {
        return conflicts;
    }

    /** The files it is made from. */
    public PolicyDigest digest() {
        return digest;
    }

    /** @return a rule of the rule base, or one that gave way, as it is written */
    RuleSource source(String rule) {
        return Objects.requireNonNull(written.get().get(rule), rule);
    }

    /** @return its pattern */
    WrittenPattern pattern(String rule) {
        return patterns.computeIfAbsent(rule, name -> WrittenPattern.of(source(name)));
    }

    private Stream<PolicyFiles> all() {
        return Stream.concat(Stream.of(files), files.included().stream());
    }

    /** A compiler that drops a rule without a word must not make a policy that decides less than its files say. */
    private Map<String, RuleSource> readRules() {
        Map<String, RuleSource> rules = new HashMap<>();
        Set<String> apart = new TreeSet<>();
        all().flatMap(one -> one.sources().stream()).forEach(rule -> rules.put(rule.name(), rule));
        Set<String> replaced = policy().inclusions().stream()
                .flatMap(inclusion -> inclusion.replaced().stream())
                .flatMap(replacement -> replacement.rules().stream())
                .collect(Collectors.toSet());
        for (CompiledRule rule : rulebase.rules()) {
            RuleSource source = rules.get(rule.name());
            if (source == null || !source.clause().equals(rule.clause().text())) {
                apart.add(rule.name());
            }
        }
        Set<String> compiled = rulebase.rules().stream().map(CompiledRule::name).collect(Collectors.toSet());
        rules.keySet().stream()
                .filter(name -> !compiled.contains(name) && !replaced.contains(name))
                .forEach(apart::add);
        if (!apart.isEmpty()) {
            throw new PolicyException("policy \"" + policy().id()
                    + "\": the compiled rules are not those of the files: " + String.join(", ", apart)
                    + "; build it anew");
        }
        return rules;
    }

    private ClauseLedger readLedger() {
        inclusions.forEach(Inclusion::requireClauses);
        return files.ledger();
    }

    private Set<ClauseId> readRecollected() {
        return all().flatMap(PolicyFiles::recollected).collect(Collectors.toSet());
    }

    private Set<ApplicationKind> readApplications() {
        Set<ApplicationKind> asked = EnumSet.noneOf(ApplicationKind.class);
        for (CompiledRule rule : rulebase.rules()) {
            asked.addAll(source(rule.name()).applications());
        }
        return asked;
    }

    private SortedMap<String, String> readDigests() {
        SortedMap<String, String> digests = files.digests();
        for (PolicyFiles included : files.included()) {
            included.digests()
                    .forEach((name, sha) -> digests.put(included.policy().id() + "/" + name, sha));
        }
        return Collections.unmodifiableSortedMap(digests);
    }
}
