package io.github.dingdianrules.decision;

import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Which files a policy was made from; worked out when first asked for. Two are equal when all files are. */
public final class PolicyDigest {

    private final Digest revision;
    private final Supplier<SortedMap<String, String>> files;

    private PolicyDigest(Digest revision, Supplier<SortedMap<String, String>> files) {
        this.revision = Objects.requireNonNull(revision, "revision");
        this.files = Objects.requireNonNull(files, "files");
    }

    /**
     * @param revision over all files
     * @param files SHA-256 of each file, by its name; asked each time, always the same, never changed
     */
    public static PolicyDigest of(Digest revision, Supplier<SortedMap<String, String>> files) {
        return new PolicyDigest(revision, files);
    }

    /** @return SHA-256 over all files: the same exactly when the policy is the same */
    public String revision() {
        return revision.hex();
    }

    /** @return SHA-256 of each rule file, ledger and policy description, by name */
    public SortedMap<String, String> files() {
        return files.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyDigest digest && revision.equals(digest.revision);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }

    @Override
    public String toString() {
        return revision() + " " + files();
    }
}
