package io.github.dingdianrules.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;

/**
 * What an assessment was made from, so that it can be made again.
 *
 * @param library version of this library
 * @param policy id of the policy
 * @param digest of its files
 * @param asOf date of the assessment
 * @param calendar of the working days it counted by
 * @param input of the recorded facts, in whatever order they were given
 */
public record Receipt(
        String library, String policy, PolicyDigest digest, LocalDate asOf, Digest calendar, Digest input) {
    public Receipt {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(input, "input");
    }

    /** @return SHA-256 over all of {@link #files()}: the same exactly when the policy is the same */
    public String revision() {
        return digest.revision();
    }

    /** @return SHA-256 of each rule file, ledger and policy description, by name */
    public SortedMap<String, String> files() {
        return digest.files();
    }
}
