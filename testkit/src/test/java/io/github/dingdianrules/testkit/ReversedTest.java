package io.github.dingdianrules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.InternalRule;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReversedTest {

    @Test
    void theSameFactsComeOutWhateverTheirOrder() {
        CaseFile file = CaseFileBuilder.builder()
                .id("c")
                .asOf(LocalDate.of(2025, 3, 3))
                .institution(InstitutionBuilder.builder()
                        .internalRules(Set.of(InternalRule.FINANCE, InternalRule.INSURANCE))
                        .build())
                .violations(List.of(
                        ViolationBuilder.builder()
                                .id("b")
                                .kind(ViolationKind.OVERCHARGE)
                                .build(),
                        ViolationBuilder.builder()
                                .id("a")
                                .kind(ViolationKind.OTHER_FRAUD)
                                .build()))
                .build();

        assertThat(Reversed.facts(file)).isEqualTo(file).hasToString(file.toString());
    }
}
