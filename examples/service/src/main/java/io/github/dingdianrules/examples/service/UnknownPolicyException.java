package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.language.Nearest;
import java.util.List;

/** A request for a policy that is not there. */
final class UnknownPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> available;

    UnknownPolicyException(String id, List<String> available) {
        super("unknown policy \"" + id + "\"; available: " + String.join(", ", available)
                + Nearest.to(id, available)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(""));
        this.available = List.copyOf(available);
    }

    List<String> available() {
        return available;
    }
}
