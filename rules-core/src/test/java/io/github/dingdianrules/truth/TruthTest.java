package io.github.dingdianrules.truth;

import static io.github.dingdianrules.truth.Truth.Value.FALSE;
import static io.github.dingdianrules.truth.Truth.Value.TRUE;
import static io.github.dingdianrules.truth.Truth.Value.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.truth.Truth.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {

    private static final Located FILE = () -> "";
    private static final Located BEDS = () -> "institution";

    @ParameterizedTest(name = "{0} and {1} is {2}")
    @CsvSource({
        "TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN",
        "TRUE, FALSE, FALSE",
        "UNKNOWN, TRUE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE",
        "FALSE, TRUE, FALSE",
        "FALSE, UNKNOWN, FALSE",
        "FALSE, FALSE, FALSE"
    })
    void all(Value one, Value other, Value both) {
        assertThat(Truth.all(fact("a", one), fact("b", other)).value()).isEqualTo(both);
    }

    @ParameterizedTest(name = "{0} or {1} is {2}")
    @CsvSource({
        "TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, TRUE",
        "TRUE, FALSE, TRUE",
        "UNKNOWN, TRUE, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, UNKNOWN",
        "FALSE, TRUE, TRUE",
        "FALSE, UNKNOWN, UNKNOWN",
        "FALSE, FALSE, FALSE"
    })
    void any(Value one, Value other, Value either) {
        assertThat(Truth.any(fact("a", one), fact("b", other)).value()).isEqualTo(either);
    }

    @ParameterizedTest(name = "not {0} is {1}")
    @CsvSource({"TRUE, FALSE", "UNKNOWN, UNKNOWN", "FALSE, TRUE"})
    void no(Value value, Value opposite) {
        assertThat(Truth.no(fact("a", value)).value()).isEqualTo(opposite);
    }

    @ParameterizedTest(name = "{0}: established {1}, possible {2}")
    @CsvSource({"TRUE, true, true", "UNKNOWN, false, true", "FALSE, false, false"})
    void establishedAndPossible(Value value, boolean established, boolean possible) {
        assertThat(fact("a", value).established()).isEqualTo(established);
        assertThat(fact("a", value).possible()).isEqualTo(possible);
    }

    @Test
    void noPartsAtAll() {
        assertThat(Truth.all().value()).isEqualTo(TRUE);
        assertThat(Truth.any().value()).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @EnumSource(Value.class)
    void onePartStandsForItself(Value value) {
        Truth fact = fact("a", value);

        assertThat(Truth.all(fact)).isSameAs(fact);
        assertThat(Truth.any(fact)).isSameAs(fact);
        assertThat(Truth.no(Truth.no(fact))).isSameAs(fact);
    }

    @Test
    void missingNamesWhatIsUnknownInTheOrderAsked() {
        Truth truth = Truth.all(fact("b", UNKNOWN), fact("c", TRUE), Truth.no(fact("a", UNKNOWN)));

        assertThat(truth.missing()).containsExactly("b", "a");
    }

    @Test
    void missingLeavesOutWhatADecidedPartMakesIdle() {
        Truth decided = Truth.any(fact("settled", TRUE), fact("idle", UNKNOWN));

        assertThat(Truth.all(decided, fact("open", UNKNOWN)).missing()).containsExactly("open");
        assertThat(Truth.all(fact("no", FALSE), fact("open", UNKNOWN)).missing())
                .isEmpty();
    }

    @Test
    void aLeafSaysWhichFactWhatIsRecordedAndTheFigure() {
        Truth truth = Truth.leaf(BEDS, "beds", 99, Comparison.AT_LEAST, 100, false);

        assertThat(truth).isInstanceOfSatisfying(Truth.Leaf.class, leaf -> {
            assertThat(leaf.path()).isEqualTo("institution.beds");
            assertThat(leaf.actual()).isEqualTo(99);
            assertThat(leaf.comparison()).isEqualTo(Comparison.AT_LEAST);
            assertThat(leaf.figure()).isEqualTo(100);
        });
    }

    @Test
    void aFieldOfTheFileHasNoPrefix() {
        assertThat(Truth.yes(FILE, "agreements", null).missing()).containsExactly("agreements");
        assertThat(Truth.unknown("calendar[2027]").missing()).containsExactly("calendar[2027]");
    }

    @Test
    void nothingRecordedIsUnknownWhateverTheComparisonGave() {
        assertThat(Truth.leaf(BEDS, "beds", null, Comparison.LESS_THAN, 20, true)
                        .value())
                .isEqualTo(UNKNOWN);
        assertThat(Truth.is(BEDS, "type", null, "CLINIC").value()).isEqualTo(UNKNOWN);
        assertThat(Truth.among(BEDS, "type", null, List.of("CLINIC")).value()).isEqualTo(UNKNOWN);
        assertThat(Truth.includes(BEDS, "licences", null, "FILING").value()).isEqualTo(UNKNOWN);
    }

    @Test
    void yesAsksARecordedYesOrNo() {
        assertThat(Truth.yes(BEDS, "vile", true).value()).isEqualTo(TRUE);
        assertThat(Truth.yes(BEDS, "vile", false).value()).isEqualTo(FALSE);
        assertThat(Truth.yes(BEDS, "vile", null).value()).isEqualTo(UNKNOWN);
    }

    @Test
    void isAmongAndIncludesCompareWithWhatIsRecorded() {
        assertThat(Truth.is(BEDS, "type", "CLINIC", "CLINIC").value()).isEqualTo(TRUE);
        assertThat(Truth.is(BEDS, "type", "CLINIC", "HOSPITAL").value()).isEqualTo(FALSE);
        assertThat(Truth.among(BEDS, "type", "CLINIC", List.of("CLINIC")).value())
                .isEqualTo(TRUE);
        assertThat(Truth.among(BEDS, "type", "CLINIC", List.of("HOSPITAL")).value())
                .isEqualTo(FALSE);
        assertThat(Truth.includes(BEDS, "licences", Set.of("FILING"), "FILING").value())
                .isEqualTo(TRUE);
        assertThat(Truth.includes(BEDS, "licences", Set.of(), "FILING").value()).isEqualTo(FALSE);
    }

    @Test
    void knownIsNeverUnknown() {
        assertThat(Truth.known(BEDS, "beds", 0).value()).isEqualTo(TRUE);
        assertThat(Truth.known(BEDS, "beds", null).value()).isEqualTo(FALSE);
    }

    @Test
    void anyOfAnAbsentListIsUnknownAndOfAnEmptyOneFalse() {
        Truth absent = Truth.anyOf(FILE, "agreements", (List<Value>) null, value -> fact("a", value));

        assertThat(absent.value()).isEqualTo(UNKNOWN);
        assertThat(absent.missing()).containsExactly("agreements");
        assertThat(ofSome().value()).isEqualTo(FALSE);
    }

    @Test
    void anyOfItemsIsKleeneOverThem() {
        assertThat(ofSome(FALSE, UNKNOWN, TRUE).value()).isEqualTo(TRUE);
        assertThat(ofSome(FALSE, UNKNOWN).value()).isEqualTo(UNKNOWN);
        assertThat(ofSome(FALSE, FALSE).value()).isEqualTo(FALSE);
    }

    @Test
    void theSameAnswerIsEqualAndPrintsTheSame() {
        assertThat(Truth.unknown("calendar[2027]"))
                .isEqualTo(Truth.unknown("calendar[2027]"))
                .hasToString(Truth.unknown("calendar[2027]").toString());
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void everyComparisonHasWordsInBothLanguages(Comparison comparison) {
        assertThat(comparison.zh()).isNotBlank();
        assertThat(comparison.en()).isNotBlank();
    }

    @ParameterizedTest(name = "two of {0}, {1}, {2}: {3}")
    @CsvSource({
        "TRUE, TRUE, FALSE, TRUE",
        "TRUE, TRUE, UNKNOWN, TRUE",
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, FALSE",
        "UNKNOWN, FALSE, FALSE, FALSE",
        "TRUE, UNKNOWN, FALSE, UNKNOWN",
        "TRUE, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void atLeastSoMany(Value one, Value other, Value third, Value two) {
        Truth truth = Truth.atLeast(2, FILE, "parts", List.of(fact("a", one), fact("b", other), fact("c", third)));

        assertThat(truth.value()).isEqualTo(two);
    }

    @Test
    void atLeastSoManyNamesWhatWouldSettleIt() {
        Truth truth = Truth.atLeast(2, FILE, "parts", List.of(fact("a", TRUE), fact("b", UNKNOWN), fact("c", FALSE)));

        assertThat(truth.missing()).hasSize(1);
        assertThat(Truth.atLeast(1, FILE, "parts", List.of()).value()).isEqualTo(FALSE);
    }

    private static Truth ofSome(Value... values) {
        return Truth.anyOf(FILE, "agreements", Arrays.asList(values), value -> fact("a", value));
    }

    private static Truth fact(String path, Value value) {
        return Truth.yes(() -> "", path, value == UNKNOWN ? null : value == TRUE);
    }

    @Test
    void aLeafPrintsTheQuestionAndNotTheWholeFact() {
        Located owner = () -> "violations[v1]";

        assertThat(Truth.atLeast(owner, "days", 31, 30)).hasToString("violations[v1].days at least 30: 31, TRUE");
        assertThat(Truth.yes(owner, "vile", null)).hasToString("violations[v1].vile expected true: null, UNKNOWN");
        assertThat(Truth.includes(owner, "names", List.of("a", "b"), "c"))
                .hasToString("violations[v1].names includes c: 2 items, FALSE");
    }
}
