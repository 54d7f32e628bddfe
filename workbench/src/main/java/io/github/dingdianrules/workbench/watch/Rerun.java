package io.github.dingdianrules.workbench.watch;

import static java.util.stream.Collectors.toMap;

import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.authoring.RefusedPolicyException;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.ExpectationRun;
import io.github.dingdianrules.casefiles.TestResult;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.regression.impact.Assessed;
import io.github.dingdianrules.regression.impact.Assessed.Answer;
import io.github.dingdianrules.regression.impact.Impact;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lint, tests and impact of a policy directory, again and again; what has not changed since is not done again. */
public final class Rerun {

    private final Path directory;
    private final List<Path> otherCases;
    private final Function<EditedPolicies, PolicyEngine> edited;
    private final Function<EditedPolicies, PolicyEngine> packaged;
    private EditedPolicies policies = EditedPolicies.none();
    private PolicyEngine before;
    private List<Fault> faults = List.of();
    private Read own = Read.NOTHING;
    private Read others = Read.NOTHING;

    /**
     * @param otherCases cases to see the impact on instead of the directory's own; empty for its own
     * @param edited the policy in the directory
     * @param packaged the policy that it is held against
     */
    public Rerun(
            Path directory,
            List<Path> otherCases,
            Function<EditedPolicies, PolicyEngine> edited,
            Function<EditedPolicies, PolicyEngine> packaged) {
        this.directory = directory;
        this.otherCases = List.copyOf(otherCases);
        this.edited = edited;
        this.packaged = packaged;
    }

    /** Cases as they were read, and what the policy before says of them once it was asked. */
    private static final class Read {

        static final Read NOTHING = new Read("", List.of());

        private final String look;
        private final List<CaseEntry> cases;
        private Assessed before;

        Read(String look, List<CaseEntry> cases) {
            this.look = look;
            this.cases = cases;
        }

        Read again(List<Path> paths) {
            String now = paths.stream().map(Looks::look).toList().toString();
            return now.equals(look) ? this : new Read(now, CaseFiles.readAll(paths));
        }

        Assessed before(PolicyEngine policy) {
            if (before == null) {
                before = Assessed.of(policy, cases);
            }
            return before;
        }
    }

    /** @return what is found now; a directory that cannot be used is a finding too */
    public Findings now() {
        try {
            PolicyDirectory read = PolicyDirectory.read(directory);
            Lint lint = Lint.of(read);
            faults = lint.faults();
            return lint.passed() ? use(read) : Findings.without(faults);
        } catch (PolicyException | CaseFileException | RefusedPolicyException | UncheckedIOException e) {
            // What is wrong in files that cannot be read at the moment is as wrong as it was.
            return Findings.without(faults, e.getMessage().lines().toArray(String[]::new));
        }
    }

    private Findings use(PolicyDirectory read) {
        policies = policies.with(List.of(read));
        PolicyEngine after = edited.apply(policies);
        if (before == null) {
            before = packaged.apply(policies);
        }
        own = own.again(read.cases().stream().toList());
        others = otherCases.isEmpty() ? own : others.again(otherCases);
        if (others.cases.isEmpty()) {
            throw new PolicyException(directory + ": holds no cases; put them into " + directory.resolve("cases")
                    + ", or name some with --cases PATH…");
        }
        Assessed decided = Assessed.of(after, own.cases);
        Assessed compared = own == others ? decided : Assessed.of(after, others.cases);
        return new Findings(
                faults,
                List.of(),
                Optional.of(new Findings.Outcome(
                        tests(decided), Impact.of(others.before(before), compared), before.ledger(), after.ledger())));
    }

    private List<TestResult> tests(Assessed decided) {
        Map<String, Answer> answers = decided.answers().stream()
                .collect(toMap(answer -> answer.entry().id(), Function.identity()));
        return new ExpectationRun(List.of(decided.policy()), policies.available())
                .of(own.cases, (policy, entry) -> answers.get(entry.id()).get());
    }
}
