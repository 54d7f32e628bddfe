package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.facts.ApplicationBuilder;
import io.github.dingdianrules.facts.ApplicationKind;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import io.github.dingdianrules.facts.InstitutionType;
import io.github.dingdianrules.facts.Material;
import io.github.dingdianrules.facts.Violation;
import io.github.dingdianrules.facts.ViolationBuilder;
import io.github.dingdianrules.facts.ViolationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static final Violation ONE = violation("v1").build();
    private static final Violation OTHER = violation("v2").build();

    @Test
    void saysWhereAndWhatAndNothingOfWhatIsNotRecorded() {
        String form = CanonicalForm.of(file("c1").violations(List.of(ONE)).build());

        assertThat(form)
                .contains(
                        ".id=2:c1\n",
                        ".asOf=10:2025-03-03\n",
                        ".violations.size=1:1\n",
                        ".violations[0].id=2:v1\n",
                        ".violations[0].kind=11:OTHER_FRAUD\n",
                        ".violations[0].loss=6:1000.5\n")
                .doesNotContain("violations[0].vile", "null");
    }

    @Test
    void isTheSameInWhateverOrderTheFactsAreGiven() {
        Set<Material> materials = Set.of(Material.values()[0], Material.values()[1], Material.values()[2]);
        CaseFile file = file("c1")
                .violations(List.of(ONE, OTHER))
                .applications(List.of(ApplicationBuilder.builder()
                        .id("a1")
                        .kind(ApplicationKind.INITIAL)
                        .materials(materials)
                        .build()))
                .build();

        assertThat(CanonicalForm.of(file))
                .isEqualTo(CanonicalForm.of(CaseFileBuilder.builder(file)
                        .violations(List.of(OTHER, ONE))
                        .build()));
    }

    @Test
    void differsWithAnyFact() {
        CaseFile file = file("c1").violations(List.of(ONE)).build();
        Violation dearer = violation("v1").loss(new BigDecimal("1000.51")).build();

        assertThat(List.of(
                        CanonicalForm.of(file),
                        CanonicalForm.of(file("c2").violations(List.of(ONE)).build()),
                        CanonicalForm.of(file("c1").violations(List.of(dearer)).build()),
                        CanonicalForm.of(
                                file("c1").violations(List.of(ONE, OTHER)).build()),
                        CanonicalForm.of(CaseFileBuilder.builder(file)
                                .agreements(List.of())
                                .build())))
                .doesNotHaveDuplicates();
    }

    @Test
    void takesNoTextForFurtherLines() {
        assertThat(CanonicalForm.of(file("c1").title("a\n.asOf=10:2025-03-04").build()))
                .contains(".title=21:a\n.asOf=10:2025-03-04\n");
    }

    private static CaseFileBuilder file(String id) {
        return CaseFileBuilder.builder()
                .id(id)
                .asOf(LocalDate.of(2025, 3, 3))
                .institution(InstitutionBuilder.builder()
                        .type(InstitutionType.values()[0])
                        .build());
    }

    private static ViolationBuilder violation(String id) {
        return ViolationBuilder.builder().id(id).kind(ViolationKind.OTHER_FRAUD).loss(new BigDecimal("1000.50"));
    }
}
