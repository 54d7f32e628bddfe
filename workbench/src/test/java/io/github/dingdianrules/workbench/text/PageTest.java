package io.github.dingdianrules.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void chinese_breaks_between_characters_and_hangs_below_the_content() {
        List<String> lines = lines(2, "条款：", "医".repeat(60));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("  条款：医");
        assertThat(Page.width(lines.get(0))).isBetween(98, 100);
        assertThat(lines.get(1)).startsWith(" ".repeat(8) + "医");
    }

    @Test
    void punctuation_that_closes_never_starts_a_line() {
        assertThat(lines(0, "", "医".repeat(50) + "。" + "院".repeat(3)).get(1)).startsWith("医。院");
    }

    @Test
    void dates_and_addresses_stay_whole() {
        String content = "a ".repeat(46) + "2025-03-03T violations[v1].loss";

        assertThat(lines(0, "", content)).hasSize(2).last().isEqualTo("2025-03-03T violations[v1].loss");
    }

    @Test
    void items_stay_whole_as_long_as_they_fit_a_line() {
        List<String> items = List.of("医".repeat(30), "药".repeat(30), "保".repeat(30));

        assertThat(new Page().items(0, "- ", items, "；").toString().lines())
                .containsExactly("- " + items.get(0) + "；", "  " + items.get(1) + "；", "  " + items.get(2));
    }

    @Test
    void control_characters_never_reach_the_terminal() {
        assertThat(lines(0, "", "a\u001b[31m\nb")).containsExactly("a [31m b");
    }

    @Test
    void what_cannot_break_is_not_cut() {
        assertThat(lines(0, "", "x".repeat(150))).containsExactly("x".repeat(150));
    }

    private static List<String> lines(int indent, String lead, String content) {
        return new Page().line(indent, lead, content).toString().lines().toList();
    }
}
