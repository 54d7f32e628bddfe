package io.github.dingdianrules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.explain.Condition;
import io.github.dingdianrules.language.RuleFile;
import io.github.dingdianrules.truth.Located;
import io.github.dingdianrules.truth.Truth;
import org.junit.jupiter.api.Test;

class WrittenPatternTest {

    private static final Located FILE = () -> "";
    private static final Truth YES = Truth.yes(FILE, "yes", true);
    private static final Truth NO = Truth.yes(FILE, "no", false);

    private static Condition answered(String holds, Truth truth) {
        return read("Candidate( kind in (A, B),\n $holds : " + holds + ",\n $holds.possible )")
                .condition()
                .answered(truth, false);
    }

    private static WrittenPattern read(String pattern) {
        return WrittenPattern.of(
                RuleFile.read("a.drl", "rule \"省 1 某事\" when " + pattern + " then decide.breach($holds); end")
                        .rules()
                        .get(0));
    }

    @Test
    void aQuestionStandsAsItIsWrittenWithItsBlanksDrawnTogether() {
        assertThat(answered("institution.isOneOf(\n    A, B)", YES))
                .isEqualTo(new Condition.Question("institution.isOneOf(A, B)", false, YES));
    }

    @Test
    void partsGetTheirAnswersInOrder() {
        Condition condition = answered("all(a(), any(b(1, 2), no(c)))", Truth.all(YES, Truth.any(NO, Truth.no(NO))));

        assertThat(condition.questions())
                .containsExactly(
                        new Condition.Question("a()", false, YES),
                        new Condition.Question("b(1, 2)", false, NO),
                        new Condition.Question("c", true, NO));
        assertThat(condition.value()).isEqualTo(Truth.Value.TRUE);
    }

    @Test
    void aNegationIsCarriedDown() {
        Condition condition = answered("no(any(a(), b()))", Truth.no(Truth.any(YES, NO)));

        assertThat(condition).isInstanceOfSatisfying(Condition.Several.class, several -> {
            assertThat(several.all()).isTrue();
            assertThat(several.value()).isEqualTo(Truth.Value.FALSE);
            assertThat(several.parts())
                    .extracting(Condition::value)
                    .containsExactly(Truth.Value.FALSE, Truth.Value.TRUE);
        });
    }

    @Test
    void aQuestionThatIsItselfTheOppositeOfSomethingKeepsItsAnswer() {
        Condition.Question asked = answered("no(a())", Truth.no(Truth.no(YES)))
                .questions()
                .findFirst()
                .orElseThrow();

        assertThat(asked.answer().value()).isEqualTo(Truth.Value.FALSE);
        assertThat(asked.value()).isEqualTo(Truth.Value.TRUE);
    }

    @Test
    void oneOfOneIsThatOne() {
        assertThat(answered("any(a())", YES)).isEqualTo(new Condition.Question("a()", false, YES));
    }

    @Test
    void textsMayHoldAnything() {
        assertThat(answered("all(a(\"), x(\"), b())", Truth.all(YES, NO)).questions())
                .extracting(Condition.Question::text)
                .containsExactly("a(\"), x(\")", "b()");
    }

    /** Nothing is told that is not so: what cannot be taken apart stays one question. */
    @Test
    void whatDoesNotFitItsAnswerStaysWhole() {
        assertThat(answered("all(a(), b())", YES)).isEqualTo(new Condition.Question("all(a(), b())", false, YES));
        assertThat(answered("all(a()).plus(b())", YES))
                .isEqualTo(new Condition.Question("all(a()).plus(b())", false, YES));
    }

    @Test
    void selectionsAreTheOtherConstraints() {
        assertThat(
                        read("Candidate( kind in (A, B), applying,\n $holds : all(a(), b()), $holds.possible, $start : start )")
                                .selections())
                .containsExactly("kind in (A, B)", "applying");
    }

    @Test
    void aRuleWithoutAQuestionHasNone() {
        assertThat(read("Candidate( applying )").condition().text()).isEmpty();
        assertThat(read("Candidate( )").selections()).isEmpty();
    }
}
