package io.github.dingdianrules.authoring;

import io.github.dingdianrules.authoring.internal.DirectoryCheck;
import io.github.dingdianrules.language.Fault;
import java.util.List;
import java.util.Objects;

/**
 * Everything that is wrong in a policy directory, found from its text alone: nothing of it is compiled or run.
 *
 * @param policy id of the policy; empty where it could not be read
 * @param rules how many rules were looked at
 * @param cases how many cases were; none where they were not to be looked at, or could not be read
 * @param faults what is wrong, by file and place
 */
public record Lint(String policy, int rules, int cases, List<Fault> faults) {

    public Lint {
        Objects.requireNonNull(policy, "policy");
        faults = faults.stream().sorted().toList();
    }

    /** Checks the description, the ledger and the rules; not the cases. */
    public static Lint of(PolicyDirectory directory) {
        return DirectoryCheck.of(directory).lint();
    }

    /** Checks the cases too: whether they can be read, and whether what they expect something of is there. */
    public static Lint withCases(PolicyDirectory directory) {
        return DirectoryCheck.of(directory).lintWithCases();
    }

    /** The faults for which the policy is refused. */
    public List<Fault> errors() {
        return faults.stream().filter(Fault::isError).toList();
    }

    /** The faults with which it may be used. */
    public List<Fault> warnings() {
        return faults.stream().filter(fault -> !fault.isError()).toList();
    }

    /** @return whether the policy may be compiled and used */
    public boolean passed() {
        return errors().isEmpty();
    }
}
