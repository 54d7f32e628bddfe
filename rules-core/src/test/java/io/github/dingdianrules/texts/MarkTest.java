package io.github.dingdianrules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第十二条 读者入馆 | 12 | 第十二条",
                "第 十 二 条读者入馆 | 12 | 第 十 二 条",
                "第12条 读者入馆 | 12 | 第12条",
                "第１２条：读者入馆 | 12 | 第１２条",
                "第一百零二条 读者入馆 | 102 | 第一百零二条",
                "第十二条 | 12 | 第十二条"
            })
    void anArticleHasItsNumber(String line, int number, String written) {
        Mark mark = Mark.article(line).orElseThrow();

        assertThat(mark.number()).isEqualTo(number);
        assertThat(mark.written()).isEqualTo(written);
        assertThat(mark.rest()).isIn("读者入馆", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"依照第三条", "第条", "第〇条", "第一千条", "第三章", "第1234条"})
    void whatIsNoArticle(String line) {
        assertThat(Mark.article(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（三）至少一本 | 3 | BRACKETED",
                "( 十 二 ) 项目 | 12 | BRACKETED",
                "〔三〕报纸 | 3 | BRACKETED",
                "三、报纸 | 3 | LISTED",
                "3. 报纸 | 3 | ARABIC",
                "3、报纸 | 3 | ARABIC",
                "3．报纸 | 3 | ARABIC",
                "３）报纸 | 3 | ARABIC",
                "（3）报纸 | 3 | BRACKETED_ARABIC",
                "③报纸 | 3 | CIRCLED"
            })
    void anItemHasItsNumberAndForm(String line, int number, Mark.Form form) {
        Mark mark = Mark.item(line).orElseThrow();

        assertThat(mark.number()).isEqualTo(number);
        assertThat(mark.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一）、（二）项规定的图书",
                "（三）项规定的图书",
                "（一）至（三）所列图书",
                "（以下简称图书）",
                "3.5元",
                "2、3本",
                "100本以上",
                "一、二楼的图书",
                "2024年"
            })
    void whatIsNoItem(String line) {
        assertThat(Mark.item(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一章 总 则", "第 十 章  附　则", "第四章借阅", "第二节 续借", "第三编 罚则", "第5章 附则", "第二章"})
    void headings(String line) {
        assertThat(Mark.isHeading(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第三章的规定同样适用", "第三章规定借阅，读者应当遵守。", "第三章、第四章", "第三条 借阅"})
    void noHeadings(String line) {
        assertThat(Mark.isHeading(line)).isFalse();
    }

    @Test
    void onlyASpaceOrTheEndOfTheLineSetsAMarkApart() {
        assertThat(Mark.article("第三条 借阅").orElseThrow().apart()).isTrue();
        assertThat(Mark.article("第三条").orElseThrow().apart()).isTrue();
        assertThat(Mark.article("第三条借阅").orElseThrow().apart()).isFalse();
    }
}
