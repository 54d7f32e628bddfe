package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.truth.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The same facts are one fact, however they were written down. */
class FactIdentityTest {

    @Test
    void theOrderOfEntriesDoesNotMatter() {
        CaseFile one = file("v1", "v2", "v10");
        CaseFile other = file("v10", "v1", "v2");

        assertThat(other).isEqualTo(one).hasToString(one.toString());
    }

    @Test
    void theOrderWithinAnEntryDoesNotMatter() {
        Agreement one = agreement(List.of("a", "b"), Set.of("s1", "s2"));
        Agreement other = agreement(List.of("b", "a"), new LinkedHashSet<>(List.of("s2", "s1")));

        assertThat(other).isEqualTo(one).hasToString(one.toString());
    }

    @Test
    void theOrderOfASetDoesNotMatter() {
        Institution one = licensed(Licence.PRACTICE_LICENCE, Licence.CLINIC_FILING);
        Institution other = licensed(Licence.CLINIC_FILING, Licence.PRACTICE_LICENCE);

        assertThat(other).isEqualTo(one).hasToString(one.toString());
    }

    @Test
    void trailingZerosDoNotMatter() {
        assertThat(claim("5.00")).isEqualTo(claim("5")).hasToString(claim("5").toString());
        assertThat(claim("100")).isEqualTo(claim("1E+2"));
        assertThat(claim("0.00")).isEqualTo(claim("0"));
        assertThat(claim("100").amount().toString()).isEqualTo("100");
        assertThat(DepositBuilder.builder()
                        .id("d")
                        .rate(new BigDecimal("0.050"))
                        .build()
                        .rate())
                .isEqualTo(new BigDecimal("0.05"));
    }

    @Test
    void aListIsCopied() {
        List<Violation> violations = new ArrayList<>(List.of(violation("v1")));
        CaseFile file = builder().violations(violations).build();
        violations.clear();

        assertThat(file.violations()).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> file.violations().clear());
    }

    @Test
    void aListLeftOutIsUnknownWhereItIsASourceOfRecordAndElseEmpty() {
        CaseFile file = builder().build();

        assertThat(file.agreements()).isNull();
        assertThat(file.persons()).isNull();
        assertThat(file.history().penalties()).isNull();
        assertThat(file.violations()).isEmpty();
        assertThat(file.institution().sites()).isEmpty();
        assertThat(file.institution().practitioners()).isNull();
        assertThat(file.institution().informationSystem().isConnected().missing())
                .containsExactly("institution.informationSystem.connected");
    }

    @Test
    void theFigureOfAQuestionKeepsItsOrder() {
        Truth answer = violation("v1").isOneOf(ViolationKind.OVERCHARGE, ViolationKind.SUBSTITUTION);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Truth.Leaf.class,
                        leaf -> assertThat(leaf.figure())
                                .isEqualTo(List.of(ViolationKind.OVERCHARGE, ViolationKind.SUBSTITUTION)));
    }

    private static CaseFile file(String... violations) {
        List<Violation> list = new ArrayList<>();
        for (String id : violations) {
            list.add(violation(id));
        }
        return builder().violations(list).build();
    }

    private static CaseFileBuilder builder() {
        return CaseFileBuilder.builder()
                .id("case")
                .asOf(LocalDate.of(2024, 6, 3))
                .institution(InstitutionBuilder.builder().build());
    }

    private static Violation violation(String id) {
        return ViolationBuilder.builder().id(id).kind(ViolationKind.OVERCHARGE).build();
    }

    private static Claim claim(String amount) {
        return ClaimBuilder.builder().id("c").amount(new BigDecimal(amount)).build();
    }

    private static Institution licensed(Licence... licences) {
        return InstitutionBuilder.builder()
                .licences(new LinkedHashSet<>(List.of(licences)))
                .build();
    }

    private static Agreement agreement(List<String> regions, Set<String> suspensions) {
        return AgreementBuilder.builder()
                .id("g")
                .otherRegions(regions)
                .suspensions(suspensions.stream()
                        .map(id -> SuspensionBuilder.builder().id(id).build())
                        .toList())
                .build();
    }
}
