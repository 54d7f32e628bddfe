package io.github.dingdianrules.engine;

import java.util.List;
import java.util.Objects;

/** A case that a policy cannot be applied to, because a rule asks for something impossible; the message says which and why. */
public final class AssessmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final transient List<String> rules;
    private final String reason;

    /**
     * @param rules names of the rules that may have failed, in order; those that ask the very same are asked together
     * @param reason what is wrong, in one sentence
     */
    public AssessmentException(String policy, String caseId, List<String> rules, String reason, Throwable cause) {
        super(
                "policy \"" + policy + "\" cannot be applied to case \"" + caseId + "\": "
                        + (rules.isEmpty() ? "" : "rule \"" + String.join("\" or \"", rules) + "\": ") + reason,
                cause);
        this.caseId = Objects.requireNonNull(caseId, "caseId");
        this.rules = List.copyOf(rules);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public String caseId() {
        return caseId;
    }

    /** @return names of the rules that may have failed, in order; empty where it is not known */
    public List<String> rules() {
        return rules;
    }

    /** @return what is wrong, in one sentence */
    public String reason() {
        return reason;
    }
}
