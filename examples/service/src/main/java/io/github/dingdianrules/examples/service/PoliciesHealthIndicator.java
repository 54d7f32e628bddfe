package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/**
 * Up when every policy decides a case, with the revision of each; down when one cannot. A refused edit is named, but what
 * was in use before it still is.
 */
@Component
class PoliciesHealthIndicator extends AbstractHealthIndicator {

    /** Little is known about it, so that many rules answer. */
    private static final CaseFile PROBE = CaseFileBuilder.builder()
            .id("health")
            .asOf(LocalDate.of(2025, 1, 1))
            .institution(InstitutionBuilder.builder().build())
            .applications(List.of(ApplicationBuilder.builder()
                    .id("a1")
                    .kind(ApplicationKind.INITIAL)
                    .build()))
            .violations(List.of(ViolationBuilder.builder()
                    .id("v1")
                    .kind(ViolationKind.OVERCHARGE)
                    .build()))
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
