package io.github.dingdianrules.engine;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case that a policy cannot be applied to, because a rule asks for something impossible; no packaged rule does. */
public final class AssessmentException extends PolicyException {

    private static final long serialVersionUID = 1L;

    private final String caseId;
    private final @Nullable String rule;
    private final String reason;

    /**
     * @param rule name of the rule that fails; {@code null} where it is not known
     * @param reason what is wrong and what to do, in one sentence
     */
    public AssessmentException(
            String policy, String caseId, @Nullable String rule, String reason, @Nullable Throwable cause) {
        super(
                "policy \"" + policy + "\": the rule " + (rule == null ? "of unknown name" : "\"" + rule + "\"")
                        + " cannot be applied to case \"" + caseId + "\": " + reason,
                cause);
        this.caseId = Objects.requireNonNull(caseId, "caseId");
        this.rule = rule;
        this.reason = reason;
    }

    /** @return id of the case that the policy cannot be applied to */
    public String caseId() {
        return caseId;
    }

    /** @return name of the rule that fails; empty where it is not known */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** @return what is wrong and what to do, in one sentence */
    public String reason() {
        return reason;
    }
}
