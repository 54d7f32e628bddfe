package io.github.dingdianrules.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseIdTest {

    @ParameterizedTest(name = "{0}: article {1}, paragraph {2}, item {3}")
    @CsvSource({"44, 44, 0, 0", "44.2, 44, 2, 0", "44(4), 44, 0, 4", "44.1(4), 44, 1, 4", "N2:12(4), 12, 0, 4"})
    void hasArticleParagraphAndItem(String text, int article, int paragraph, int item) {
        ClauseId id = new ClauseId(text);

        assertThat(id.article()).isEqualTo(article);
        assertThat(id.paragraph()).isEqualTo(paragraph);
        assertThat(id.item()).isEqualTo(item);
        assertThat(id).hasToString(text);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "1, 第一条",
        "10, 第十条",
        "11, 第十一条",
        "19, 第十九条",
        "20, 第二十条",
        "44.1(4), 第四十四条第一款第（四）项",
        "44(10), 第四十四条第（十）项",
        "44(21), 第四十四条第（二十一）项",
        "99, 第九十九条",
        "100, 第一百条",
        "105, 第一百零五条",
        "110, 第一百一十条",
        "111, 第一百一十一条",
        "119, 第一百一十九条",
        "120, 第一百二十条",
        "200, 第二百条",
        "999, 第九百九十九条",
        "N2:12(4), 第十二条第（四）项"
    })
    void printsInChinese(String text, String zh) {
        assertThat(new ClauseId(text).zh()).isEqualTo(zh);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "44|article 44",
                "44.2|article 44, paragraph 2",
                "44(4)|article 44, item 4",
                "44.1(4)|article 44, paragraph 1, item 4",
                "N2:12(4)|article 12, item 4"
            })
    void printsInEnglish(String text, String en) {
        assertThat(new ClauseId(text).en()).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({"44.1(4), 44.1", "44(4), 44", "44.1, 44.1", "44, 44", "N2:12(4), N2:12"})
    void withoutItsItemItIsTheArticleOrParagraph(String text, String parent) {
        assertThat(new ClauseId(text).parent()).isEqualTo(new ClauseId(parent));
    }

    @Test
    void isOrderedAsInTheDocument() {
        List<ClauseId> document = Stream.of(
                        "2", "9", "10", "44", "44(2)", "44(10)", "44.1", "44.1(1)", "44.2", "100", "N2:1", "N2:12(4)")
                .map(ClauseId::new)
                .toList();
        List<ClauseId> shuffled = new ArrayList<>(document);
        Collections.shuffle(shuffled, new Random(44));

        assertThat(shuffled.stream().sorted()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " 44", "第四十四条", "44.", "44()", "44(4", "44(a)", "44(4).1", "N2:", "N2 12", "44-46", "044", "0",
                "44.0", "44(0)", "44.01", "1000"
            })
    void anythingElseIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClauseId(text))
                .withMessage("\"" + text + "\" is no clause; write 44, 44.2 (paragraph), 44(4) (item) or 44.1(4),"
                        + " with a prefix as in N2:12(4)");
    }
}
