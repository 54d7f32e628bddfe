package io.github.dingdianrules.authoring;

import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.engine.internal.PackagedOrigin;
import io.github.dingdianrules.engine.internal.PolicyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory with a policy as it was at one moment: {@code policy.yaml}, {@code clauses.yaml}, DRL files, and case files
 * in {@code cases}. What is written to it afterwards does not show.
 */
public final class PolicyDirectory {

    /** Longer than any rule file or ledger. */
    private static final long MOST_BYTES = 4L << 20;

    private static final String CASES = "cases";

    private final Path path;
    private final SortedMap<String, byte[]> files;
    private final Optional<Path> cases;

    private PolicyDirectory(Path path, SortedMap<String, byte[]> files, Optional<Path> cases) {
        this.path = path;
        this.files = files;
        this.cases = cases;
    }

    /**
     * The files of a policy on the classpath, as if they lay in a directory of the policy's name.
     *
     * @throws PolicyException if there is no such policy
     */
    public static PolicyDirectory packaged(String id) {
        PackagedOrigin origin = PackagedOrigin.of(id);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(PolicyReader.POLICY, origin.read(PolicyReader.POLICY));
        files.put(PolicyReader.LEDGER, origin.read(PolicyReader.LEDGER));
        PolicyReader.policy(new String(files.get(PolicyReader.POLICY), StandardCharsets.UTF_8))
                .orThrow()
                .ruleFiles()
                .forEach(file -> files.put(file, origin.read(file)));
        return new PolicyDirectory(Path.of(id), files, Optional.empty());
    }

    /**
     * @throws PolicyException if there is no such directory, it holds no policy, or a file cannot be read or is too large
     */
    public static PolicyDirectory read(Path path) {
        Objects.requireNonNull(path, "path");
        if (!Files.isDirectory(path)) {
            throw new PolicyException(path + ": there is no such directory; make one with dingdian export ID " + path);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(path)) {
            for (Path file : all.filter(PolicyDirectory::isPart).sorted().toList()) {
                files.put(file.getFileName().toString(), bytes(file));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new PolicyException(path + ": cannot be read: " + e.getMessage(), e);
        }
        if (!files.containsKey(PolicyReader.POLICY)) {
            throw new PolicyException(
                    path + ": holds no " + PolicyReader.POLICY + "; make such a directory with dingdian export");
        }
        return new PolicyDirectory(path, files, Optional.of(path.resolve(CASES)).filter(Files::isDirectory));
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.equals(PolicyReader.POLICY) || name.equals(PolicyReader.LEDGER) || name.endsWith(".drl");
    }

    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new PolicyException(file + ": is no regular file");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new PolicyException(file + ": is larger than " + MOST_BYTES + " bytes; split it");
        }
        return Files.readAllBytes(file);
    }

    /** Where it was read from. */
    public Path path() {
        return path;
    }

    /** @return its case files; empty when it has none */
    public Optional<Path> cases() {
        return cases;
    }

    /** @return names of the files that make up the policy, in order */
    public Iterable<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** @return what is in a file; empty when it is not there */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> Arrays.copyOf(bytes, bytes.length));
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
