package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.language.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says of broken edits is what an analyst is told. */
class BrokenEditsTest {

    private static final Path TABLE = Path.of("..", "docs", "broken-edits.md");

    /** The table as it should be, to be copied when a message was changed on purpose. */
    private static final Path AS_IT_IS = Path.of("target", "broken-edits.md");

    private static final String NEW_LINE = "⏎";
    private static final int COLUMNS = 4;

    @TempDir
    private Path directory;

    private PolicyDirectory packaged;

    @BeforeEach
    void read() {
        packaged = PolicyDirectory.packaged("jiangsu");
    }

    @Test
    void eachBrokenEditIsToldAsWritten() throws IOException {
        List<String> table = new ArrayList<>();
        int edits = 0;
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split(" \\| ", COLUMNS);
            if (cells.length == COLUMNS && line.startsWith("| `")) {
                String told = told(code(cells[0].substring(2)), code(cells[1]), code(cells[2]));
                table.add(String.join(" | ", cells[0], cells[1], cells[2], told) + " |");
                edits++;
            } else {
                table.add(line);
            }
        }
        Files.createDirectories(AS_IT_IS.getParent());
        Files.write(AS_IT_IS, table);
        assertThat(edits).isGreaterThanOrEqualTo(20);
        assertThat(TABLE).hasSameTextualContentAs(AS_IT_IS);
    }

    private static String code(String cell) {
        return cell.strip().replaceAll("^`+ ?| ?`+$", "").replace(NEW_LINE, "\n");
    }

    private String told(String file, String from, String to) throws IOException {
        Path copy = Files.createTempDirectory(directory, "edit");
        for (String name : packaged.names()) {
            Files.write(copy.resolve(name), packaged.bytes(name).orElseThrow());
        }
        String text = Files.readString(copy.resolve(file));
        assertThat(text).as(file).contains(from);
        int at = text.indexOf(from);
        Files.writeString(copy.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
        List<Fault> faults = Lint.of(PolicyDirectory.read(copy)).faults();
        assertThat(faults).as("%s instead of %s", to, from).isNotEmpty();
        return faults.stream()
                .map(fault -> "`" + fault.file() + ":" + fault.at() + "` " + fault.zh() + "<br>*" + fault.en() + "*")
                .collect(Collectors.joining("<br>"));
    }
}
