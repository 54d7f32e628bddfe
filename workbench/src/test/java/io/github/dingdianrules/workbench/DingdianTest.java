package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DingdianTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "test", "clauses", "policies", "export", "lint"})
    void every_command_has_help_in_both_languages(String command) {
        Console zh = Console.run((command + " --help").strip().split(" "));
        Console en = Console.run((command + " --help --lang en").strip().split(" "));

        assertThat(zh.code()).isZero();
        assertThat(zh.out()).contains("用法：", "选项：", "退出码：").doesNotContain("Usage");
        assertThat(en.code()).isZero();
        assertThat(en.out())
                .contains("Usage: ", "Options:", "Exit codes:")
                .doesNotContain("用法")
                .containsPattern("-h, --help\\s+show this help");
    }

    @ParameterizedTest
    @CsvSource({
        "chek x.yaml, \"check\"",
        "polices, \"policies\"",
        "check x.yaml --fromat json, \"--format\"",
        "test x.yaml --polici all, \"--policy\""
    })
    void a_slip_of_the_finger_gets_the_nearest_name_and_code_2(String line, String nearest) {
        Console console = Console.run(line.split(" "));

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err()).contains("是否想写 " + nearest, "--help");
        assertThat(console.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang en | a command is needed",
                "--lang en check | missing PATH",
                "--lang en clauses --format xml | --format: expected text|json|csv, not \"xml\"",
                "--lang en policies --date 2025-13-01 | --date: expected YYYY-MM-DD, not \"2025-13-01\"",
                "--lang fr policies | --lang：应为 zh|en，而不是 \"fr\"",
                "--lang en check x.yaml --format | missing --format",
                "--lang en check @x.yaml | @x.yaml: there is no such file or directory",
                "clauses nowhere | unknown policy \"nowhere\"; available: ",
                "check nowhere.yaml | nowhere.yaml: there is no such file or directory",
            })
    void bad_usage_and_bad_input_are_told_in_one_sentence_with_code_2(String line, String sentence) {
        Console console = Console.run(line.split(" "));

        assertThat(console.code()).isEqualTo(ExitCode.BAD_USAGE_OR_INPUT);
        assertThat(console.err()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(console.err().lines()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void an_empty_path_is_not_taken_for_the_working_directory() {
        assertThat(Console.run("check", "--lang", "en", "").err()).contains("PATH: expected PATH, not \"\"");
    }

    @Test
    void policies_are_listed_without_asking_the_clock() {
        Console console = Console.run("policies", "--lang", "en");

        assertThat(console.code()).isZero();
        assertThat(console.out()).contains("articles ", "rules ").doesNotContain("not yet in force");
    }

    @Test
    void policies_show_their_status_on_a_given_day() {
        assertThat(Console.run("policies", "--date", "2000-01-01").out()).contains("2000-01-01：");
    }
}
