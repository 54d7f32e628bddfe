package io.github.dingdianrules.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.clause.ClauseId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of an article, one after another, are the article, however it is typeset. */
class OfficialTextPropertyTest {

    private static final List<String> SENTENCES =
            List.of("读者凭证入馆", "依照第三条，图书应当归还", "每人每次借5册（期刊除外）", "馆员可以“询问”，并作记录", "逾期1日收0.5元", "Open Access 资料自由使用");
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final int DOCUMENTS = 200;

    private final Map<ClauseId, String> expected = new LinkedHashMap<>();
    private final StringBuilder document = new StringBuilder();
    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thePiecesAreTheArticles(long seed) {
        random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            write(1 + random.nextInt(9));

            OfficialText text = Library.read(
                    document.toString(),
                    expected.keySet().stream().map(ClauseId::text).toArray(String[]::new));

            assertThat(text.remarks()).as(document.toString()).isEmpty();
            assertThat(text.passages().stream()
                            .collect(Collectors.toMap(
                                    Passage::clause, passage -> bare(passage.mark() + passage.text()))))
                    .as(document.toString())
                    .isEqualTo(expected);
            assertThat(text.passages().stream()
                            .map(passage -> bare(passage.mark() + passage.text()))
                            .collect(Collectors.joining()))
                    .isEqualTo(String.join("", expected.values()));
        }
    }

    private void write(int articles) {
        expected.clear();
        document.setLength(0);
        for (int article = 1; article <= articles; article++) {
            int paragraphs = 1 + random.nextInt(3);
            for (int paragraph = 1; paragraph <= paragraphs; paragraph++) {
                String id = paragraphs == 1 ? "" + article : article + "." + paragraph;
                String mark = paragraph == 1 ? "第" + NUMERALS.get(article - 1) + "条" : "";
                int items = random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 0;
                add(id, mark, sentence() + (items > 0 ? "：" : "。"));
                for (int item = 1; item <= items; item++) {
                    add(
                            id + "(" + item + ")",
                            random.nextBoolean()
                                    ? "（" + NUMERALS.get(item - 1) + "）"
                                    : "(" + NUMERALS.get(item - 1) + ")",
                            sentence() + (item < items ? "；" : "。"));
                }
            }
            if (random.nextInt(4) == 0) {
                document.append("第二章  借 阅\n\n");
            }
        }
    }

    private void add(String id, String mark, String sentence) {
        expected.put(new ClauseId(id), bare(mark + sentence));
        if (!mark.isEmpty()) {
            document.append(random.nextBoolean() ? "　　" : mark.startsWith("第") ? "" : "- ");
            document.append(mark).append(random.nextBoolean() ? " " : "\u3000");
        }
        int at = 1 + random.nextInt(sentence.length() - 1);
        boolean broken = random.nextInt(4) == 0 && fitsBreak(sentence, at);
        document.append(broken ? sentence.substring(0, at) + "\n\n" + sentence.substring(at) : sentence);
        document.append(random.nextBoolean() ? "\n" : "\r\n\r\n");
    }

    /** A line that starts with a number of an article is another test's matter. */
    private static boolean fitsBreak(String sentence, int at) {
        return !sentence.startsWith("第", at) && Character.isIdeographic(sentence.charAt(at - 1));
    }

    private String sentence() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return String.join("，", parts);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
