package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.Expectation;
import io.github.dingdianrules.casefiles.Expectations;
import io.github.dingdianrules.casefiles.Problem;
import io.github.dingdianrules.casefiles.UnknownName;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.RuleInfo;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Nearest;
import io.github.dingdianrules.language.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The case files beside the rules: whether they can be read, and whether what they expect something of is there. */
final class CaseCheck {

    private final PolicyDirectory directory;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Path, List<String>> lines = new HashMap<>();
    private final Map<String, Names> policies = new HashMap<>();
    private List<CaseEntry> cases = List.of();

    /** What the cases may name of one policy. */
    private record Names(ClauseLedger ledger, Set<String> rules) {}

    CaseCheck(PolicyDirectory directory) {
        this.directory = directory;
        directory.cases().ifPresent(this::read);
    }

    private void read(Path files) {
        try {
            cases = CaseFiles.read(files);
        } catch (CaseFileException e) {
            e.problems().forEach(problem -> faults.add(fault(problem)));
        }
    }

    int count() {
        return cases.size();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Looks at the names too, which takes a policy that could be read. */
    void names(String policy, ClauseLedger ledger, Set<String> rules) {
        policies.put(policy, new Names(ledger, rules));
        cases.forEach(entry -> entry.expect().forEach((id, expectation) -> expected(entry, id, expectation)));
    }

    private void expected(CaseEntry entry, String policy, Expectation expectation) {
        if (!policies.containsKey(policy)) {
            if (!PolicyEngine.available().contains(policy)) {
                unknownPolicy(entry, policy);
                return;
            }
            PolicyEngine engine = PolicyEngine.of(policy);
            policies.put(
                    policy,
                    new Names(
                            engine.ledger(),
                            engine.rules().stream().map(RuleInfo::name).collect(Collectors.toSet())));
        }
        Names names = policies.get(policy);
        Expectations.unknownNames(expectation, policy, names.ledger, names.rules)
                .forEach(unknown -> unknown(entry, unknown));
    }

    private void unknownPolicy(CaseEntry entry, String policy) {
        Set<String> valid = new java.util.TreeSet<>(PolicyEngine.available());
        valid.addAll(policies.keySet());
        var near = Nearest.to(policy, valid);
        add(
                entry,
                policy + "\"?\\s*:",
                "没有文件“" + policy + "”" + near.map(n -> "；是否指 " + n + "？").orElse("；现有：" + String.join("、", valid)),
                "there is no policy \"" + policy + "\""
                        + near.map(n -> "; did you mean " + n + "?")
                                .orElse("; available: " + String.join(", ", valid)));
    }

    private void unknown(CaseEntry entry, UnknownName unknown) {
        boolean clause = unknown.sort() == UnknownName.Sort.CLAUSE;
        String policy = unknown.policy();
        add(
                entry,
                Pattern.quote(unknown.name()) + "(?=[\"'\\s,}\\]]|$)",
                policy + " 没有" + (clause ? "条款 " : "规则") + (clause ? unknown.name() : "“" + unknown.name() + "”")
                        + unknown.nearest().map(near -> "；是否指 " + near + "？").orElse(""),
                policy + " has no " + unknown.sort() + " \"" + unknown.name() + "\""
                        + unknown.nearest()
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""));
    }

    private void add(CaseEntry entry, String written, String zh, String en) {
        Path file = Path.of(entry.source().file());
        faults.add(Fault.error(relative(file), place(file, entry.source().line(), written), "unknown-name", zh, en));
    }

    /** Expectations carry no places; the name stands in its case, and the first that is written so is wrong anyway. */
    private Position place(Path file, int from, String written) {
        Pattern pattern = Pattern.compile("(?<![\\w(.-])" + written);
        List<String> text = lines.computeIfAbsent(file, CaseCheck::lines);
        for (int line = from; line <= text.size(); line++) {
            Matcher found = pattern.matcher(text.get(line - 1));
            if (found.find()) {
                return new Position(line, found.start() + 1);
            }
        }
        return new Position(from, 1);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of(); // gone since it was read: the case's own line has to do
        }
    }

    private Fault fault(Problem problem) {
        Position at = problem.line() == 0 ? Position.START : new Position(problem.line(), problem.column());
        String address = problem.path().isEmpty() ? "" : problem.path() + ": ";
        String near = problem.suggestion();
        return Fault.error(
                relative(Path.of(problem.file())),
                at,
                "case",
                address + problem.message() + (near == null ? "" : "；是否指 " + near + "？"),
                address + problem.message() + (near == null ? "" : "; did you mean " + near + "?"));
    }

    private String relative(Path file) {
        return directory.path().relativize(file).toString().replace('\\', '/');
    }
}
