package io.github.dingdianrules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u3000\u3000第三条\u00a0\u00a0借书|第三条 借书",
                "\ufeff第三条 借书|第三条 借书",
                "- （一）报纸|（一）报纸",
                "-- (一)报纸|(一)报纸",
                "--(一)报纸|(一)报纸",
                "* 报纸|报纸",
                "> - 报纸|报纸",
                "**第三条** 借书|第三条 借书",
                "[bookmark: _GoBack]第三条 借书|第三条 借书",
                "-5度以下|-5度以下"
            })
    void isFreedOfWhatTypesettingLeft(String raw, String text) {
        assertThat(Line.of(raw)).extracting(Line::text).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "# 第三条: a note", "---", "- 3 -", "—12—", "第 3 页 共 9 页", "[解读](#)", "________"})
    void notesAndDecorationDoNotCount(String raw) {
        assertThat(Line.of(raw)).isEmpty();
    }

    @Test
    void keepsItsNumberWhateverEndsTheLines() {
        assertThat(Line.of("甲\r\n\r\n乙\r丙\n丁"))
                .containsExactly(
                        new Line(1, "甲", false),
                        new Line(3, "乙", true),
                        new Line(4, "丙", false),
                        new Line(5, "丁", false));
    }

    @Test
    void itemsThatRunOnInOneLineAreTakenApart() {
        assertThat(Line.of("读者可以借：（一）图书；（二） 报纸。依照第（一）、（二）项"))
                .extracting(Line::text)
                .containsExactly("读者可以借：", "（一）图书；", "（二） 报纸。依照第（一）、（二）项");
    }
}
