package io.github.dingdianrules.workbench;

import io.github.dingdianrules.authoring.PolicyDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rules of Jiangsu in a directory with a few cases, as an analyst edits them. */
public final class PolicyCopy {

    private static final String CASES = """
            baseline: { asOf: 2025-03-10, institution: { beds: 99, insuranceDepartment: false } }
            cases:
              - id: applying
                facts: { applications: [ { id: a1, kind: INITIAL, submittedOn: 2025-03-03 } ] }
                expect:
                  jiangsu: { includes: [ { clause: "12.2", kind: EVALUATION_DEADLINE, deadline: 2025-03-31 } ] }
              - id: overcharging
                facts: { violations: [ { id: v1, kind: OVERCHARGE, loss: "48620.35" } ] }
                expect: { jiangsu: { outcomes: { BREACH: BREACH_FOUND } } }
            """;

    private final Path directory;

    private PolicyCopy(Path directory) {
        this.directory = directory;
    }

    public static PolicyCopy in(Path directory) {
        PolicyDirectory packaged = PolicyDirectory.packaged("jiangsu");
        PolicyCopy copy = new PolicyCopy(directory);
        for (String name : packaged.names()) {
            copy.write(name, packaged.bytes(name).orElseThrow());
        }
        copy.write("cases/cases.yaml", CASES.getBytes(StandardCharsets.UTF_8));
        return copy;
    }

    public Path path() {
        return directory;
    }

    public PolicyCopy replace(String file, String was, String is) {
        try {
            String text = Files.readString(directory.resolve(file));
            if (!text.contains(was)) {
                throw new IllegalArgumentException(file + " has no " + was);
            }
            Files.writeString(directory.resolve(file), text.replace(was, is));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock of article 12.2, in working days. */
    public PolicyCopy clock(int was, int is) {
        return replace(
                "evaluation.drl",
                "within(workingDays(" + was + "), $start)",
                "within(workingDays(" + is + "), $start)");
    }

    private void write(String name, byte[] bytes) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
