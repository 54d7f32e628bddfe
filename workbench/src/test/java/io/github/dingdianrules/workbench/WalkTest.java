package io.github.dingdianrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk in the documentation is walked: its commands are run, its edits made, its output expected. */
class WalkTest {

    private static final Path WALK = Path.of("..", "docs", "walk.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ?(\\S*)\\n(.*?)\\n```", Pattern.DOTALL);
    private static final String PROMPT = "$ ./dingdian ";
    private static final String DIRECTORY = "my-jiangsu";

    /** A line of the walk that stands for lines left out. */
    private static final String LEFT_OUT = "[…]";

    @TempDir
    private Path directory;

    @Test
    void theWalkIsAsItIsWritten() throws IOException {
        int commands = 0;
        int edits = 0;
        for (var block : BLOCK.matcher(Files.readString(WALK)).results().toList()) {
            if (block.group(1).equals("console")) {
                for (String run : block.group(3).split("\\n(?=\\Q" + PROMPT + "\\E)")) {
                    run(run);
                    commands++;
                }
            } else if (block.group(1).equals("diff")) {
                edit(block.group(2), block.group(3));
                edits++;
            }
        }
        assertThat(commands).isGreaterThan(5);
        assertThat(edits).isPositive();
    }

    private void run(String written) {
        List<String> lines = written.lines().toList();
        String[] args = Arrays.stream(lines.get(0).substring(PROMPT.length()).split(" "))
                .map(this::inDirectory)
                .toArray(String[]::new);
        StringWriter output = new StringWriter();
        PrintWriter err = new PrintWriter(output);
        Dingdian.run(output, err, args);
        err.flush();
        String shown = output.toString().replace(directory.resolve(DIRECTORY).toString(), DIRECTORY);
        String expected = lines.stream()
                .skip(1)
                .map(line -> line.equals(LEFT_OUT) ? ".*" : Pattern.quote(drawnTogether(line)))
                .filter(line -> !line.equals(Pattern.quote("")))
                .collect(Collectors.joining(" ?"));
        assertThat(drawnTogether(shown)).as(lines.get(0)).matches(expected);
    }

    /** Lines break elsewhere where the directory has a longer name. */
    private static String drawnTogether(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String inDirectory(String argument) {
        return argument.startsWith(DIRECTORY)
                ? directory.resolve(argument).toString()
                : argument.startsWith("examples/") ? "../" + argument : argument;
    }

    /** Each line with a minus gives way to the one with a plus behind it, wherever it stands. */
    private void edit(String file, String diff) throws IOException {
        Path path = Path.of(inDirectory(file));
        List<String> taken = new ArrayList<>();
        List<String> put = new ArrayList<>();
        diff.lines().forEach(line -> {
            if (line.startsWith("-")) {
                taken.add(line.substring(1));
            } else if (line.startsWith("+")) {
                put.add(line.substring(1));
            }
        });
        assertThat(taken).hasSameSizeAs(put).isNotEmpty();
        String text = Files.readString(path);
        for (int i = 0; i < taken.size(); i++) {
            assertThat(text).contains(taken.get(i));
            text = text.replace(taken.get(i), put.get(i));
        }
        Files.writeString(path, text);
    }
}
