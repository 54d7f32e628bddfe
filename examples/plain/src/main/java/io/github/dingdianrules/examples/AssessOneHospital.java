package io.github.dingdianrules.examples;

import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.Ownership;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Asks the Jiangsu policy what follows from one violation, and prints every decision with its clauses. */
public final class AssessOneHospital {

    private AssessOneHospital() {}

    public static void main(String[] args) {
        Assessment assessment = PolicyEngine.of("jiangsu").assess(hospitalThatOvercharged());
        assessment
                .decisions()
                .forEach(decision -> System.out.printf(
                        "%s %s, %s %s%n",
                        decision.modality().en(),
                        decision.kind().en(),
                        decision.certainty().en(),
                        decision.clauses()));
        System.out.println("still missing: " + assessment.missingFacts());
    }

    static CaseFile hospitalThatOvercharged() {
        return CaseFileBuilder.builder()
                .id("example")
                .asOf(LocalDate.of(2025, 9, 15))
                .institution(InstitutionBuilder.builder()
                        .ownership(Ownership.PRIVATE)
                        .build())
                .violations(List.of(ViolationBuilder.builder()
                        .id("v1")
                        .kind(ViolationKind.OVERCHARGE)
                        .loss(new BigDecimal("48620.35"))
                        .refusedToCorrect(false)
                        .build()))
                .build();
    }
}
