package io.github.dingdianrules.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dingdianrules.benchmarks.Results.Row;
import io.github.dingdianrules.casefiles.CaseFileJson;
import io.github.dingdianrules.facts.CaseFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Batches of ever more cases, each in a JVM of its own: time for a case, and the heap that was in use after collections. */
public final class ManyCases {

    private static final int FEWEST = 1000;

    private ManyCases() {}

    /** @param arguments directory for results, number of cases in the largest batch */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("batches");
        List<String> lines = lines();
        Results time = Results.of("Growth with the number of cases: time for a case", "times a batch of 1000");
        Results heap = Results.of("Growth with the number of cases: heap in use", "times a batch of 1000");
        for (int count = FEWEST; count <= Integer.parseInt(arguments[1]); count *= 10) {
            Path in = directory.resolve(count + ".jsonl");
            Path out = directory.resolve(count + ".out");
            write(lines, count, in);
            String[] figures = new Jvm()
                    .run(BatchRun.class, in.toString(), out.toString())
                    .text()
                    .split(" ");
            time.add(new Row(Integer.toString(count), List.of(Double.parseDouble(figures[0]) / count)));
            heap.add(new Row(Integer.toString(count), List.of(Double.parseDouble(figures[1]))));
            Files.delete(in);
            Files.delete(out);
        }
        time.inProportion().write(Path.of(arguments[0]), "cases-time");
        heap.inProportion().write(Path.of(arguments[0]), "cases-heap");
    }

    /** A case as one line. */
    private static List<String> lines() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> lines = new ArrayList<>();
        for (CaseFile caseFile : JiangsuCases.read()) {
            lines.add(json.readTree(CaseFileJson.write(caseFile)).toString());
        }
        return lines;
    }

    private static void write(List<String> lines, int count, Path in) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(in)) {
            for (int i = 0; i < count; i++) {
                writer.write(lines.get(i % lines.size()));
                writer.newLine();
            }
        }
    }
}
