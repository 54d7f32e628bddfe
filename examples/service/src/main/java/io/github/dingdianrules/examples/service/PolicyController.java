package io.github.dingdianrules.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.PolicyEngine;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which policies there are. */
@RestController
class PolicyController {

    private final Policies policies;

    PolicyController(Policies policies) {
        this.policies = policies;
    }

    @Operation(summary = "The policies, as they are in use at this moment")
    @GetMapping("/policies")
    List<PolicyInUse> policies() {
        return policies.all().stream().map(PolicyInUse::of).toList();
    }

    /**
     * @param number number of the document; left out for a draft without one
     * @param revision SHA-256 over its files; the same stands in the receipt of every assessment
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PolicyInUse(
            String id,
            String titleZh,
            String titleEn,
            String number,
            @JsonInclude boolean draft,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            int articles,
            int rules,
            String revision) {

        static PolicyInUse of(PolicyEngine engine) {
            Policy policy = engine.policy();
            return new PolicyInUse(
                    policy.id(),
                    policy.titleZh(),
                    policy.titleEn(),
                    policy.number(),
                    policy.draft(),
                    policy.inForceFrom().orElse(null),
                    policy.inForceUntil().orElse(null),
                    policy.articles(),
                    engine.rules().size(),
                    engine.revision());
        }
    }
}
