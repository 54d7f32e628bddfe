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
 * @param faults what is wrong, by file and place
 */
public record Lint(String policy, int rules, List<Fault> faults) {

    public Lint {
        Objects.requireNonNull(policy, "policy");
        faults = faults.stream().sorted().toList();
    }

    /** Checks the description, the ledger and the rules; not the cases. */
    public static Lint of(PolicyDirectory directory) {
        return DirectoryCheck.of(directory).lint();
    }

    /** The faults for which the policy is refused. */
    public List<Fault> errors() {
        return faults.stream().filter(Fault::isError).toList();
    }

    /** @return whether the policy may be compiled and used */
    public boolean passed() {
        return errors().isEmpty();
    }
}
