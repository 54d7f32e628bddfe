package io.github.dingdianrules.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file of a directory is which document, with invented texts. */
class TextFilesTest {

    private static final PolicyEngine NATIONAL = PolicyEngine.of("national");
    private static final ClauseId FIRST = new ClauseId("N2:1");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"national-N2.txt", "national-N2.md"})
    void aFileIsNamedByPolicyAndPrefix(String name) throws IOException {
        write(name, "第一条 馆规。");

        OfficialText text = OfficialText.read(directory, NATIONAL);

        assertThat(text.find(FIRST))
                .extracting(Passage::text, Passage::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("馆规。", name));
        assertThat(text.find(new ClauseId("N3:1"))).isEmpty();
        assertThat(text.remarks())
                .noneMatch(remark -> remark.clause()
                        .filter(clause -> clause.prefix().equals("N3"))
                        .isPresent());
    }

    @Test
    void aFileWithoutThatNameHasTheDocumentInItsTitle() throws IOException {
        write("a.txt", "馆规（国家医疗保障局令第3号）\n第一条 药架。");
        write("b.txt", "馆规（国家医疗保障局令第2号）\n第一条 馆规。");
        write("c.txt", "根据国家医疗保障局令第2号，制定本规则。\n第一条 国家医疗保障局令第2号\n");

        OfficialText text = OfficialText.read(directory, NATIONAL);

        assertThat(text.find(FIRST)).extracting(Passage::file).containsExactly("b.txt");
        assertThat(text.find(new ClauseId("N3:1"))).extracting(Passage::file).containsExactly("a.txt");
    }

    @Test
    void withoutAFileThereIsNoText() throws IOException {
        write("other.txt", "第一条 馆规。");

        OfficialText text = OfficialText.read(directory, NATIONAL);

        assertThat(text.isEmpty()).isTrue();
        assertThat(text.differs()).isFalse();
        assertThat(text.find(FIRST)).isEmpty();
        assertThat(OfficialText.none().isEmpty()).isTrue();
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToDo() throws IOException {
        Path missing = directory.resolve("missing");
        assertThatThrownBy(() -> OfficialText.read(missing, NATIONAL))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        missing + ": no such directory; give the one that holds the official documents as text files");

        Path file = directory.resolve("national-N2.txt");
        Files.write(file, "第一条 馆规。".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> OfficialText.read(directory, NATIONAL))
                .isInstanceOf(PolicyException.class)
                .hasMessage(file + ": not in UTF-8; save it in that encoding");

        Files.delete(file);
        Files.createDirectory(file);
        assertThatThrownBy(() -> OfficialText.read(directory, NATIONAL))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("cannot read " + file);
        Files.delete(file);

        write("national-N2.txt", "第一条 馆规。");
        write("national-N2.md", "第一条 馆规。");
        assertThatThrownBy(() -> OfficialText.read(directory, NATIONAL))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        directory + ": several files could be national-N2: [national-N2.md, national-N2.txt]; keep one"
                                + " of them");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }
}
