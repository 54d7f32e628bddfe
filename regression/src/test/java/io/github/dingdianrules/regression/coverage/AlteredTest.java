package io.github.dingdianrules.regression.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlteredTest {

    private static final CaseFile FILE = CaseFileBuilder.builder()
            .id("c")
            .asOf(LocalDate.of(2025, 3, 3))
            .institution(InstitutionBuilder.builder().beds(100).build())
            .violations(List.of(violation("v1"), violation("v2")))
            .build();

    private static Violation violation(String id) {
        return ViolationBuilder.builder()
                .id(id)
                .kind(ViolationKind.OVERCHARGE)
                .loss(BigDecimal.TEN)
                .build();
    }

    @Test
    void oneFactIsOtherwiseAndTheRestAsItWas() {
        Violation second = FILE.violations().get(1);

        CaseFile altered = Altered.fact(FILE, second, "loss", null).orElseThrow();

        assertThat(altered.violations().get(1).loss()).isNull();
        assertThat(altered.violations().get(0)).isEqualTo(FILE.violations().get(0));
        assertThat(altered.institution()).isSameAs(FILE.institution());
    }

    @Test
    void aFactCanGetAnotherValue() {
        assertThat(Altered.fact(FILE, FILE.institution(), "beds", 99)
                        .orElseThrow()
                        .institution()
                        .beds())
                .isEqualTo(99);
    }

    @Test
    void whatIsRequiredStays() {
        assertThat(Altered.fact(FILE, FILE.violations().get(0), "kind", null)).isEmpty();
    }

    @Test
    void whatTheCaseDoesNotHaveCannotBeChanged() {
        assertThat(Altered.fact(FILE, violation("v1"), "loss", null)).isEmpty();
        assertThat(Altered.fact(FILE, FILE.violations().get(0), "graveImpact", null))
                .isEmpty();
    }
}
