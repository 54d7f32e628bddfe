package io.github.dingdianrules.workbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTextTest {

    @ParameterizedTest
    @EnumSource
    void full_text_stands_as_in_the_golden_file(Language language) throws IOException {
        String name = "full." + language.name().toLowerCase(Locale.ROOT) + ".txt";
        Files.writeString(Path.of("target", name), full(language));

        assertThat(full(language))
                .as("if target/%s reads as it should, copy it to the resources", name)
                .isEqualTo(golden(name));
    }

    @Test
    void brief_text_has_heading_and_outcomes_alone() throws IOException {
        String brief = AssessmentText.brief(Sample.FILE, Sample.ASSESSMENT, Sample.POLICY, Sample.LEDGER, Language.ZH);

        assertThat(brief).isEqualTo(golden("brief.zh.txt"));
    }

    @ParameterizedTest
    @EnumSource
    void no_line_is_much_longer_than_the_page(Language language) {
        List<String> lines = full(language).lines().toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Page.width(line)).isLessThanOrEqualTo(104));
    }

    private static String full(Language language) {
        return AssessmentText.full(Sample.FILE, Sample.ASSESSMENT, Sample.POLICY, Sample.LEDGER, language);
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = AssessmentTextTest.class.getResourceAsStream(name)) {
            assertThat(in).as("golden file %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
