package io.github.dingdianrules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Truth.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which agency was applied to, and what another one has done. */
class AgencyFactsTest {

    private static final String ONE = "省本级";
    private static final String OTHER = "长春市";

    @ParameterizedTest(name = "applied to {0}, passed at {1}: {2}")
    @CsvSource({
        "省本级, 长春市, TRUE",
        "长春市, 省本级, TRUE",
        "省本级, 省本级, FALSE",
        "省本级, 吉林市, FALSE",
        "吉林市, 长春市, FALSE",
        "省本级, , FALSE",
        ", 长春市, UNKNOWN",
        ", 吉林市, FALSE"
    })
    void theOtherOfTwoAgenciesHasPassedIt(String agency, String passedAt, Value passed) {
        Application application = ApplicationBuilder.builder()
                .id("a")
                .kind(ApplicationKind.INITIAL)
                .agency(agency)
                .passedAt(passedAt == null ? List.of() : List.of(passedAt))
                .build();

        assertThat(application.isPassedAtOtherOf(ONE, OTHER).value()).isEqualTo(passed);
    }

    @ParameterizedTest(name = "applied to {0}, recorded at {1}: {2}")
    @CsvSource({
        "省本级, 长春市, TRUE",
        "长春市, 省本级, TRUE",
        "省本级, 省本级, FALSE",
        "吉林市, 长春市, FALSE",
        "省本级, , FALSE",
        ", 长春市, UNKNOWN"
    })
    void theOtherOfTwoAgenciesHasMadeTheChangeOrHoldsTheCode(String agency, String recorded, Value value) {
        List<String> at = recorded == null ? List.of() : List.of(recorded);
        InformationChange change = InformationChangeBuilder.builder()
                .id("c")
                .agency(agency)
                .madeAt(at)
                .codeHeldAt(at)
                .build();

        assertThat(change.isMadeAtOtherOf(ONE, OTHER).value()).isEqualTo(value);
        assertThat(change.hasCodeAtOtherOf(ONE, OTHER).value()).isEqualTo(value);
    }

    @Test
    void whatIsMadeAtAnotherSaysNothingOfTheCode() {
        InformationChange change = InformationChangeBuilder.builder()
                .id("c")
                .agency(ONE)
                .madeAt(List.of(OTHER))
                .build();

        assertThat(change.isMadeAtOtherOf(ONE, OTHER).established()).isTrue();
        assertThat(change.hasCodeAtOtherOf(ONE, OTHER).possible()).isFalse();
    }

    @ParameterizedTest(name = "applied to {0}: {1}")
    @CsvSource({"省本级, TRUE", "长春市, TRUE", "吉林市, FALSE", ", UNKNOWN"})
    void anApplicationIsToOneOfTheAgencies(String agency, Value value) {
        Application application = ApplicationBuilder.builder()
                .id("a")
                .kind(ApplicationKind.INITIAL)
                .agency(agency)
                .build();

        assertThat(application.isToOneOf(ONE, OTHER).value()).isEqualTo(value);
    }

    @Test
    void documentsLackingAndCommitmentsAreThoseOnRecord() {
        Application bare = ApplicationBuilder.builder()
                .id("a")
                .kind(ApplicationKind.INITIAL)
                .build();
        Application recorded = ApplicationBuilder.builder()
                .id("a")
                .kind(ApplicationKind.INITIAL)
                .otherMaterialsMissing(List.of("省级规定的材料"))
                .commitmentMaterials(Set.of(Material.PREMISES_TITLE))
                .build();

        assertThat(bare.lacksOtherMaterials().possible()).isFalse();
        assertThat(bare.allowsCommitment().possible()).isFalse();
        assertThat(bare.isVerifiable(Material.LICENCE_COPY).missing())
                .containsExactly("applications[a].verifiableMaterials");
        assertThat(recorded.lacksOtherMaterials().established()).isTrue();
        assertThat(recorded.allowsCommitment().established()).isTrue();
    }

    @ParameterizedTest(name = "re-evaluated {0}: known {1}, failed {2}")
    @CsvSource({"FAILED, TRUE, TRUE", "PASSED, TRUE, FALSE", ", FALSE, FALSE"})
    void aReevaluationThatIsNotOnRecordHasNoResult(EvaluationResult result, Value known, Value failed) {
        InformationChange change =
                InformationChangeBuilder.builder().id("c").reevaluation(result).build();

        assertThat(change.isReevaluated().value()).isEqualTo(known);
        assertThat(change.hasReevaluation(EvaluationResult.FAILED).value()).isEqualTo(failed);
    }
}
