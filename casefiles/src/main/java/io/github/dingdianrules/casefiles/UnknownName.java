package io.github.dingdianrules.casefiles;

import java.util.Locale;
import java.util.Optional;

/**
 * A name that a case expects something of, and that the policy does not have.
 *
 * @param policy id of the policy
 * @param nearest what was probably meant
 */
public record UnknownName(String policy, Sort sort, String name, Optional<String> nearest) {

    /** What the name should be one of. */
    public enum Sort {
        /** A clause of the ledger, by its number. */
        CLAUSE,
        /** A rule, by its whole name. */
        RULE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @return the sentence shown to people */
    @Override
    public String toString() {
        return "expects something of the " + sort + " \"" + name + "\", which " + policy + " does not have"
                + nearest.map(near -> "; did you mean \"" + near + "\"?").orElse("; see: dingdian clauses " + policy);
    }
}
