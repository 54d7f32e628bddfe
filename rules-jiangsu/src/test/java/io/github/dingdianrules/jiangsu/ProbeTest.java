package io.github.dingdianrules.jiangsu;

import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbeTest {
    @Test
    void probe() {
        var engine = PolicyEngine.of("jiangsu");
        System.out.println(engine.rules());
        var file = CaseFileBuilder.builder().id("x").asOf(LocalDate.of(2025, 3, 3))
            .institution(InstitutionBuilder.builder().beds(120).insuranceDepartment(false).build())
            .applications(List.of(ApplicationBuilder.builder().id("a1").kind(ApplicationKind.INITIAL).submittedOn(LocalDate.of(2025, 3, 3)).build()))
            .build();
        engine.assess(file).decisions().forEach(d -> System.out.println(d.rule() + d.certainty() + d.terms().deadline()));
        for (int k = 0; k < 5; k++) {
        long t = System.nanoTime();
        for (int i = 0; i < 20000; i++) engine.assess(file);
        System.out.println((System.nanoTime() - t) / 20000 + " ns");
        }
    }
}
