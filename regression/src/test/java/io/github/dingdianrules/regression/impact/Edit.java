package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.authoring.EditedPolicies;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Edits of a packaged policy, as an analyst makes them in its files. */
final class Edit {

    private static final EditedPolicies COMPILED = EditedPolicies.none();

    private final Path directory;

    private Edit(Path directory) {
        this.directory = directory;
    }

    static Edit of(String policy, Path directory) {
        PolicyDirectory packaged = PolicyDirectory.packaged(policy);
        try {
            for (String name : packaged.names()) {
                Files.write(directory.resolve(name), packaged.bytes(name).orElseThrow());
            }
            return new Edit(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edit replace(String file, String was, String is) {
        try {
            Path path = directory.resolve(file);
            String text = Files.readString(path);
            if (!text.contains(was)) {
                throw new IllegalStateException(file + " has no " + was);
            }
            Files.writeString(path, text.replace(was, is));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edit remove(String file, String rule) {
        try {
            String text = Files.readString(directory.resolve(file), StandardCharsets.UTF_8);
            int from = text.indexOf("rule \"" + rule + "\"");
            return replace(file, text.substring(from, text.indexOf("\nend\n", from) + "\nend\n".length()), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PolicyEngine engine() {
        EditedPolicies edited = COMPILED.with(List.of(PolicyDirectory.read(directory)));
        return edited.engine(edited.edited().get(0));
    }
}
