package io.github.dingdianrules.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** What a program measured, kept as JSON until the report is written. */
record Results(String title, String unit, List<Row> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Several runs of one thing. */
    record Row(String what, List<Double> runs) {

        double median() {
            List<Double> sorted = runs.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }

        double least() {
            return Collections.min(runs);
        }

        double most() {
            return Collections.max(runs);
        }

        /** Each run by the one of the base that was measured beside it, or by the only one of the base. */
        Row per(Row base) {
            return new Row(
                    what,
                    IntStream.range(0, runs.size())
                            .mapToObj(run -> runs.get(run) / base.runs.get(base.runs.size() == 1 ? 0 : run))
                            .toList());
        }
    }

    static Results of(String title, String unit) {
        return new Results(title, unit, new ArrayList<>());
    }

    /** One run of each after the other, over and over. */
    static Results inTurns(String title, String unit, Map<String, DoubleSupplier> measured, int runs) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            measured.forEach((what, one) ->
                    values.computeIfAbsent(what, any -> new ArrayList<>()).add(one.getAsDouble()));
        }
        Results results = of(title, unit);
        values.forEach((what, all) -> results.add(new Row(what, all)));
        return results;
    }

    /** @return the row, which has been printed too: some of it takes long */
    Row add(Row row) {
        System.err.printf("%s, %s: %.2f%n", title, row.what(), row.median());
        rows.add(row);
        return row;
    }

    /** Times the first row. */
    Results inProportion() {
        Row base = rows.get(0);
        return new Results(title, unit, rows.stream().map(row -> row.per(base)).toList());
    }

    void write(Path directory, String name) {
        try {
            Files.createDirectories(directory);
            JSON.writeValue(directory.resolve(name + ".json").toFile(), this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Results read(Path file) {
        try {
            return JSON.readValue(file.toFile(), Results.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
