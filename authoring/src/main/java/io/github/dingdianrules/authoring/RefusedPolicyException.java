package io.github.dingdianrules.authoring;

import io.github.dingdianrules.language.Fault;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A policy directory that may not be compiled; the message holds every fault, a line each. */
public final class RefusedPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path directory;
    private final transient Lint lint;

    RefusedPolicyException(PolicyDirectory directory, Lint lint) {
        super(lint.errors().stream()
                .map(Fault::toString)
                .map(fault -> directory.path() + "/" + fault)
                .collect(Collectors.joining("\n")));
        this.directory = directory.path();
        this.lint = lint;
    }

    public Path directory() {
        return directory;
    }

    /** @return everything that is wrong */
    public Lint lint() {
        return lint;
    }
}
