package io.github.dingdianrules.authoring;

import io.github.dingdianrules.authoring.internal.NamesPage;
import io.github.dingdianrules.authoring.internal.ReadmePage;
import io.github.dingdianrules.casefiles.CaseFileSchema;
import io.github.dingdianrules.casefiles.PackagedCases;
import io.github.dingdianrules.engine.PolicyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A packaged policy as a directory for whoever edits it: its rules, ledger and cases, and beside them a page to
 * start with, every name a rule may use, and settings for editors.
 */
public final class PolicyExport {

    private static final String SCHEMA = "case-file-1.schema.json";

    /** What does not depend on the policy, by the name of the resource. */
    private static final Map<String, String> SETTINGS = Map.of(
            "editorconfig", ".editorconfig",
            "settings.json", ".vscode/settings.json",
            "tasks.json", ".vscode/tasks.json",
            "extensions.json", ".vscode/extensions.json");

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private PolicyExport(PolicyDirectory policy, String id) {
        policy.names().forEach(name -> files.put(name, policy.bytes(name).orElseThrow()));
        PackagedCases.files(id).forEach((name, text) -> put("cases/" + name, withNearSchema(text)));
        put("README.md", ReadmePage.of(policy));
        put("names.md", NamesPage.of(policy));
        files.put(SCHEMA, resource(CaseFileSchema.class, SCHEMA));
        SETTINGS.forEach((name, to) -> files.put(to, resource(PolicyExport.class, "export/" + name)));
    }

    /** @throws PolicyException if there is no such policy */
    public static PolicyExport of(String id) {
        return new PolicyExport(PolicyDirectory.packaged(id), id);
    }

    /** The schema lies in the directory, so editors need no network for it. */
    private static String withNearSchema(String caseFile) {
        return caseFile.replaceFirst(Pattern.quote("$schema=" + CaseFileSchema.ID), "\\$schema=../" + SCHEMA);
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** @return names of the files, below the directory */
    public List<String> names() {
        return List.copyOf(Collections.unmodifiableSet(files.keySet()));
    }

    /**
     * Writes the whole of it, or nothing.
     *
     * @param directory does not exist yet, or is empty
     * @throws PolicyException if something is there already
     * @throws UncheckedIOException if it cannot be written
     */
    public void to(Path directory) {
        boolean there = Files.exists(directory);
        if (there && !isEmpty(directory)) {
            throw new PolicyException(directory + ": is there already and not empty; name a new directory, so that no"
                    + " edit of yours is written over");
        }
        // What has no parent is a root, and there.
        Path parent = there
                ? directory
                : Objects.requireNonNull(directory.toAbsolutePath().getParent());
        Path draft =
                parent.resolve(".dingdian-export-" + ProcessHandle.current().pid());
        List<Path> written = new ArrayList<>(List.of(draft));
        try {
            Files.createDirectories(parent);
            write(draft);
            if (there) {
                moveInto(directory, draft, written);
            } else {
                Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            written.forEach(PolicyExport::remove);
            String reason =
                    e instanceof FileSystemException of && of.getReason() != null ? of.getReason() : e.toString();
            throw new UncheckedIOException("cannot write " + directory + ": " + reason, e);
        }
    }

    private static boolean isEmpty(Path directory) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(directory)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new PolicyException(directory + ": cannot be listed: " + e.getMessage(), e);
        }
    }

    private void write(Path draft) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = draft.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Someone may stand in the directory, so it stays and is filled. */
    private static void moveInto(Path directory, Path draft, List<Path> written) throws IOException {
        try (Stream<Path> inside = Files.list(draft)) {
            for (Path file : inside.toList()) {
                Path to = directory.resolve(file.getFileName());
                written.add(to);
                Files.move(file, to);
            }
        }
        Files.delete(draft);
    }

    private static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            for (Path file : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
