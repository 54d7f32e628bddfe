package io.github.dingdianrules.authoring;

import io.github.dingdianrules.language.Fault;
import java.util.stream.Collectors;

/** A policy directory that may not be compiled; the message holds every fault, a line each. */
public final class RefusedPolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PolicyDirectory directory;
    private final transient Lint lint;

    RefusedPolicyException(PolicyDirectory directory, Lint lint) {
        super(lint.errors().stream()
                .map(Fault::toString)
                .map(fault -> directory.path() + "/" + fault)
                .collect(Collectors.joining("\n")));
        this.directory = directory;
        this.lint = lint;
    }

    /** @return the directory that was refused */
    public PolicyDirectory directory() {
        return directory;
    }

    /** @return everything that is wrong */
    public Lint lint() {
        return lint;
    }
}
