package io.github.dingdianrules.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Comparison;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.workbench.text.Ground.Element;
import io.github.dingdianrules.workbench.text.Ground.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundTest {

    private static final Located INSTITUTION = () -> "institution";
    private static final Truth HOLDS = Truth.yes(INSTITUTION, "signDisplayed", true);
    private static final Truth FAILS = Truth.yes(INSTITUTION, "insuranceDepartment", false);
    private static final Truth OPEN = Truth.yes(INSTITUTION, "premisesAndEquipment", null);

    @Test
    void one_part_settles_that_any_holds() {
        assertThat(told(Truth.any(FAILS, OPEN, HOLDS))).isEqualTo(told(HOLDS));
    }

    @Test
    void parts_that_fail_do_not_matter_to_an_open_alternative() {
        assertThat(told(Truth.any(FAILS, OPEN))).isEqualTo(told(OPEN));
    }

    @Test
    void every_part_matters_where_all_must_hold() {
        assertThat(((Group) told(Truth.all(HOLDS, OPEN))).parts()).containsExactly(told(HOLDS), told(OPEN));
    }

    @Test
    void a_negation_is_told_at_the_single_facts() {
        Group told = (Group) told(Truth.no(Truth.any(FAILS, Truth.no(HOLDS))));

        assertThat(told.all()).isTrue();
        assertThat(told.value()).isEqualTo(Truth.Value.TRUE);
        assertThat(told.parts()).extracting(Ground::value).containsOnly(Truth.Value.TRUE);
    }

    @Test
    void nothing_is_told_twice() {
        assertThat(told(Truth.all(HOLDS, Truth.all(HOLDS, HOLDS)))).isEqualTo(told(HOLDS));
    }

    @ParameterizedTest
    @EnumSource
    void a_negated_comparison_reads_differently_from_the_comparison(Comparison comparison) {
        for (Language language : Language.values()) {
            assertThat(ComparisonPhrase.of(comparison, true, 1, language))
                    .isNotBlank()
                    .isNotEqualTo(ComparisonPhrase.of(comparison, false, 1, language));
        }
    }

    @Test
    void a_figure_is_named_with_the_recorded_value() {
        Truth beds = Truth.leaf(INSTITUTION, "beds", 99, Comparison.AT_LEAST, 100, false);

        assertThat(((Element) told(beds)).sentence()).isEqualTo("机构 床位数：99（不少于 100）");
        assertThat(((Element) told(Truth.no(beds))).sentence()).isEqualTo("机构 床位数：99（少于 100）");
    }

    private static Ground told(Truth truth) {
        return Ground.of(truth, Language.ZH);
    }
}
