package io.github.dingdianrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultCodeTest {

    private static final Path CORE =
            Path.of("..", "rules-core", "src", "main", "java", "io", "github", "dingdianrules");
    private static final List<Path> SOURCES = List.of(
            Path.of("src", "main", "java"),
            CORE.resolve("language"),
            CORE.resolve("engine").resolve("internal"));

    /** A code is what stands before the Chinese message. */
    private static final Pattern CODE =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\",\\s+(?:\\w[^;\"]*?)?\"[^\"]*\\p{IsHan}");

    @Test
    void everyCodeInTheSourcesIsDescribed() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> !path.endsWith("FaultCode.java") && !path.endsWith("Banned.java"))
                        .toList()) {
                    CODE.matcher(Files.readString(file)).results().forEach(found -> written.add(found.group(1)));
                }
            }
        }

        assertThat(written).hasSizeGreaterThan(35);
        assertThat(words()).containsAll(written);
    }

    @Test
    void everyCodeIsDescribedOnceInBothLanguages() {
        assertThat(words()).doesNotHaveDuplicates();
        assertThat(FaultCode.values()).allSatisfy(code -> {
            assertThat(code.zh()).containsPattern("\\p{IsHan}");
            assertThat(code.en()).endsWith(".").doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void isFoundByTheFault() {
        assertThat(FaultCode.of(Fault.error("a.drl", Position.START, "no-unit", "无", "none")))
                .contains(FaultCode.NO_UNIT);
        assertThat(FaultCode.of(Fault.error("a.drl", Position.START, "other", "无", "none")))
                .isEmpty();
    }

    private static List<String> words() {
        return Arrays.stream(FaultCode.values()).map(FaultCode::word).toList();
    }
}
