package io.github.dingdianrules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.clause.ClauseId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "一, 1",
        "十, 10",
        "十九, 19",
        "二 十, 20",
        "九十九, 99",
        "一百, 100",
        "一百零二, 102",
        "一百一十, 110",
        "一百十二, 112",
        "一〇二, 102",
        "一○二, 102",
        "二〇, 20",
        "两百, 200",
        "12, 12",
        "１２, 12",
        "①, 1",
        "⑳, 20"
    })
    void isReadAsWritten(String written, int number) {
        assertThat(Numeral.of(written)).isEqualTo(number);
    }

    @Test
    void whatALedgerPrintsIsRead() {
        assertThat(IntStream.rangeClosed(1, 999)).allSatisfy(number -> {
            String printed = new ClauseId(String.valueOf(number)).zh();
            assertThat(Mark.article(printed).orElseThrow().number()).as(printed).isEqualTo(number);
        });
    }
}
