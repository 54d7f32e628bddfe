package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.language.Expression;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No word that no document needs. */
class VocabularyTest {

    private static final Set<String> DECIDED = PolicyEngine.ofAll().stream()
            .flatMap(policy -> policy.sources().stream())
            .flatMap(rule -> rule.statements().stream())
            .flatMap(Expression::all)
            .map(Expression::toString)
            .collect(Collectors.toSet());

    @Test
    void allPoliciesAreLookedAt() {
        assertThat(PolicyEngine.available()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BREACH_FINDING") // decide.breach(…) names no kind
    void someRuleDecidesEachKind(DecisionKind kind) {
        assertThat(DECIDED).contains(kind.name());
    }
}
