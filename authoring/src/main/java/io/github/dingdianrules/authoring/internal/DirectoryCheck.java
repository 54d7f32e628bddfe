package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.Document;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.internal.PolicyReader;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Nearest;
import io.github.dingdianrules.language.Position;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.language.RuleSource;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and checks all files of a policy directory. */
public final class DirectoryCheck {

    private final PolicyDirectory directory;
    private final List<Fault> faults = new ArrayList<>();
    private final List<RuleFile> files = new ArrayList<>();
    private Optional<Policy> policy = Optional.empty();
    private Optional<ClauseLedger> ledger = Optional.empty();

    private DirectoryCheck(PolicyDirectory directory) {
        this.directory = directory;
    }

    public static DirectoryCheck of(PolicyDirectory directory) {
        DirectoryCheck check = new DirectoryCheck(directory);
        check.run();
        return check;
    }

    public Lint lint() {
        return lint(0, List.of());
    }

    public Lint lintWithCases() {
        CaseCheck cases = new CaseCheck(directory);
        if (isWhole() && ledger.isPresent()) {
            cases.names(
                    policy.orElseThrow().id(),
                    ledger.get(),
                    rules().stream().map(RuleSource::name).collect(Collectors.toSet()));
        }
        return lint(cases.count(), cases.faults());
    }

    private Lint lint(int cases, List<Fault> inCases) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(inCases);
        return new Lint(policy.map(Policy::id).orElse(""), rules().size(), cases, all);
    }

    private List<RuleSource> rules() {
        return files.stream().flatMap(file -> file.rules().stream()).toList();
    }

    /** A rule that could not be read would seem to be missing. */
    private boolean isWhole() {
        return files.stream().allMatch(file -> file.faults().isEmpty());
    }

    private void run() {
        PolicyReader.Reading<Policy> description = PolicyReader.policy(text(PolicyReader.POLICY));
        faults.addAll(description.faults());
        policy = description.value();
        List<PolicyEngine> included = included();
        PolicyReader.Reading<ClauseLedger> clauses = PolicyReader.ledger(
                text(PolicyReader.LEDGER),
                policy.map(Policy::documents).orElse(List.of()),
                included.stream().map(PolicyEngine::ledger).toList());
        // Without the documents every clause would seem to stand in none.
        if (policy.isPresent()) {
            faults.addAll(clauses.faults());
            // An entry that could not be read would seem to be missing.
            ledger = clauses.value().filter(read -> clauses.faults().isEmpty());
            ledger.ifPresent(whole -> againstLedger(policy.get(), whole));
            listed(policy.get(), description.places());
        }
        for (String name : directory.names()) {
            if (name.endsWith(".drl")) {
                ruleFile(name);
            }
        }
        List<RuleSource> rules = rules();
        PolicyCheck check = new PolicyCheck(
                rules,
                included.stream().flatMap(engine -> engine.sources().stream()).toList());
        faults.addAll(check.rules());
        if (isWhole()) {
            faults.addAll(check.findings());
        }
        if (isWhole() && policy.isPresent() && clauses.value().isPresent()) {
            faults.addAll(PolicyCheck.clauses(policy.get(), clauses.value().get(), clauses.places(), rules));
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.error(
                    PolicyReader.POLICY, Position.START, "no-rules", "没有任何规则", "there are no rules at all"));
        }
    }

    private List<PolicyEngine> included() {
        List<PolicyEngine> included = new ArrayList<>();
        for (Policy.Inclusion inclusion : policy.map(Policy::inclusions).orElse(List.of())) {
            try {
                included.add(PolicyEngine.of(inclusion.policy()));
            } catch (PolicyException e) {
                faults.add(Fault.error(
                        PolicyReader.POLICY,
                        Position.START,
                        "unknown-policy",
                        "没有所包含的文件“" + inclusion.policy() + "”",
                        "the included policy is not there: " + e.getMessage()));
            }
        }
        return included;
    }

    /** Every article stands in the ledger, and so does every clause that the description names. */
    private void againstLedger(Policy found, ClauseLedger clauses) {
        for (Document document : found.documents()) {
            Collection<Integer> there = clauses.articles(document);
            for (int article = 1; article <= document.articles(); article++) {
                if (!there.contains(article)) {
                    String id = document.prefix().isEmpty() ? "" + article : document.prefix() + ":" + article;
                    faults.add(Fault.error(
                            PolicyReader.LEDGER,
                            Position.START,
                            "no-article",
                            "台账没有第 " + id + " 条；每一条都要列出，不可机判的写明原因",
                            "article " + id + " is missing; every article stands here, with the reason where it is not"
                                    + " machine-decidable"));
                }
            }
        }
        named(found, clauses);
    }

    private void named(Policy found, ClauseLedger clauses) {
        Faults unknown = new Faults(PolicyReader.POLICY);
        Stream.of(
                        found.remedies().stream().map(Policy.Remedy::clause),
                        found.conflicts().stream()
                                .flatMap(conflict -> conflict.sides().stream())
                                .map(Policy.Side::clause),
                        found.inclusions().stream()
                                .flatMap(inclusion -> inclusion.passages().stream())
                                .map(Policy.Passage::clause))
                .flatMap(clause -> clause)
                .distinct()
                .forEach(clause -> RuleCheck.inLedger(clause.text(), Position.START, Optional.of(clauses), unknown));
        faults.addAll(unknown.all());
    }

    private void listed(Policy found, Map<String, Position> places) {
        List<String> there = new ArrayList<>();
        directory.names().forEach(there::add);
        for (String file : found.ruleFiles()) {
            if (!there.contains(file)) {
                faults.add(Fault.error(
                        PolicyReader.POLICY,
                        places.getOrDefault(file, Position.START),
                        "no-file",
                        "没有文件 " + file
                                + Nearest.to(file, there)
                                        .map(near -> "；是否指 " + near + "？")
                                        .orElse(""),
                        "there is no file " + file
                                + Nearest.to(file, there)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("")));
            }
        }
        for (String file : there) {
            if (file.endsWith(".drl") && !found.ruleFiles().contains(file)) {
                faults.add(Fault.error(
                        file,
                        Position.START,
                        "not-listed",
                        "policy.yaml 的 rules 没有列出本文件，其中的规则不会适用",
                        "policy.yaml does not list this file under rules, so its rules would not apply"));
            }
        }
    }

    private void ruleFile(String name) {
        RuleFile file = RuleFile.read(name, text(name));
        files.add(file);
        faults.addAll(file.faults());
        Faults found = new Faults(name);
        Imports imports = Imports.of(file, found);
        file.rules().forEach(rule -> new RuleCheck(rule, ledger, imports, found).check());
        samePackage(file, found);
        faults.addAll(found.all());
    }

    private void samePackage(RuleFile file, Faults found) {
        RuleFile first = files.get(0);
        if (!file.packageName().isEmpty() && !file.packageName().equals(first.packageName())) {
            found.error(
                    file.packageAt(),
                    "package",
                    "package 应与 " + first.name() + " 相同：" + first.packageName(),
                    "the package must be the same as in " + first.name() + ": " + first.packageName());
        }
    }

    /** @return the text of a file; empty, and said so, where it is missing or not UTF-8 */
    private String text(String name) {
        Optional<byte[]> bytes = directory.bytes(name);
        if (bytes.isEmpty()) {
            faults.add(Fault.error(name, Position.START, "no-file", "没有这个文件", "there is no such file"));
            return "[]";
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(Fault.error(
                    name,
                    Position.START,
                    "encoding",
                    "文件不是 UTF-8 编码；请另存为 UTF-8",
                    "is not encoded in UTF-8; save it as UTF-8"));
            return "";
        }
    }
}
