package io.github.dingdianrules.workbench;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import io.github.dingdianrules.texts.OfficialText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option that says where the official documents lie. */
final class TextsOption {

    @Option(names = "--texts", paramLabel = "DIR")
    private Path directory;

    boolean isGiven() {
        return directory != null;
    }

    /**
     * @return the official text of each policy by its id; an empty one where there is none
     * @throws PolicyException if a file cannot be read, or if the directory has none for any of the policies
     */
    Map<String, OfficialText> of(List<PolicyEngine> engines) {
        Map<String, OfficialText> texts = new LinkedHashMap<>();
        for (PolicyEngine engine : engines) {
            texts.put(engine.policy().id(), isGiven() ? OfficialText.read(directory, engine) : OfficialText.none());
        }
        if (isGiven() && texts.values().stream().allMatch(OfficialText::isEmpty)) {
            throw new PolicyException(directory + ": no official text of " + String.join(", ", texts.keySet())
                    + "; save each as <policy>.txt or <policy>.md");
        }
        return texts;
    }
}
