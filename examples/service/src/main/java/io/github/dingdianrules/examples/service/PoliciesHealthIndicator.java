package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import java.time.LocalDate;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/**
 * Up when every policy decides a case, with the revision of each; down when one cannot. A refused edit is named, but what
 * was in use before it still is.
 */
@Component
class PoliciesHealthIndicator extends AbstractHealthIndicator {

    private static final CaseFile PROBE = CaseFileBuilder.builder()
            .id("health")
            .asOf(LocalDate.of(2025, 1, 1))
            .institution(InstitutionBuilder.builder().build())
            .build();

    private final Policies policies;

    PoliciesHealthIndicator(Policies policies) {
        this.policies = policies;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (PolicyEngine engine : policies.all()) {
            health.withDetail(
                    engine.policy().id(), engine.assess(PROBE).receipt().revision());
        }
        policies.refused()
                .forEach((directory, problems) -> health.withDetail("refused edit in " + directory, problems));
    }
}
