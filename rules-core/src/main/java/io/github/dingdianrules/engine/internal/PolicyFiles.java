package io.github.dingdianrules.engine.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.Source;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.language.RuleSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * The files of one policy. What decides a case is its description and its compiled rules; the ledger and the rules as
 * they are written explain it, and are read when first needed.
 */
final class PolicyFiles {

    private final PolicyOrigin origin;
    private final Policy policy;
    private final List<PolicyFiles> included;
    private final String ledgerText;
    private final Lazy<ClauseLedger> ledger = Lazy.of(this::readLedger);
    private final Lazy<List<RuleSource>> sources = Lazy.of(this::readRules);

    /**
     * @param inclusions what the policies that this one includes are
     * @throws PolicyException if its description or ledger is missing, or the description is broken
     */
    PolicyFiles(PolicyOrigin origin, Function<Policy, List<PolicyFiles>> inclusions) {
        this.origin = origin;
        policy = PolicyReader.policy(text(PolicyReader.POLICY)).orThrow();
        included = inclusions.apply(policy);
        ledgerText = text(PolicyReader.LEDGER);
    }

    Policy policy() {
        return policy;
    }

    List<PolicyFiles> included() {
        return included;
    }

    /** @throws PolicyException if it is broken */
    ClauseLedger ledger() {
        return ledger.get();
    }

    /** @throws PolicyException if one of them is missing or broken */
    List<RuleSource> sources() {
        return sources.get();
    }

    /** @return the rules, as Drools compiled them */
    List<CompiledRule> rules() {
        return origin.models(this::sources).stream()
                .map(Model::getRules)
                .flatMap(List::stream)
                .map(ExecutableModel::rule)
                .toList();
    }

    /** @return clauses whose wording has not been checked; a ledger without the word need not be read for that */
    Stream<ClauseId> recollected() {
        return ledgerText.contains(Source.RECOLLECTED.word())
                ? ledger().entries().stream()
                        .filter(entry -> entry.source() == Source.RECOLLECTED)
                        .map(ClauseEntry::id)
                : Stream.of();
    }

    /** @return SHA-256 of each file, by its name */
    SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        Stream.concat(Stream.of(PolicyReader.POLICY, PolicyReader.LEDGER), policy.ruleFiles().stream())
                .forEach(name -> digests.put(name, Sha256.of(origin.read(name))));
        return digests;
    }

    private ClauseLedger readLedger() {
        return PolicyReader.ledger(
                        ledgerText,
                        policy.documents(),
                        included.stream().map(PolicyFiles::ledger).toList())
                .orThrow();
    }

    private List<RuleSource> readRules() {
        return policy.ruleFiles().stream()
                .flatMap(file -> whole(RuleFile.read(file, text(file))).rules().stream())
                .toList();
    }

    private static RuleFile whole(RuleFile file) {
        if (!file.faults().isEmpty()) {
            throw new PolicyException(
                    file.faults().stream().map(Fault::toString).collect(Collectors.joining("\n")));
        }
        return file;
    }

    private String text(String name) {
        return new String(origin.read(name), StandardCharsets.UTF_8);
    }
}
