package io.github.dingdianrules.decision;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an assessment was made from, so that it can be made again.
 *
 * @param library version of this library
 * @param policy id of the policy
 * @param revision SHA-256 over all of {@code files}: the same exactly when the policy is the same
 * @param files SHA-256 of each rule file, ledger and policy description, by name
 * @param asOf date of the assessment
 * @param calendar SHA-256 of the working days it counted by
 * @param input SHA-256 of the recorded facts, in whatever order they were given
 */
public record Receipt(
        String library,
        String policy,
        String revision,
        SortedMap<String, String> files,
        LocalDate asOf,
        String calendar,
        InputDigest input) {
    public Receipt {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
