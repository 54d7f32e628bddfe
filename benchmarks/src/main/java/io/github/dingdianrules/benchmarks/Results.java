package io.github.dingdianrules.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program measured, kept as JSON until the report is written. */
record Results(String title, String unit, List<Row> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The median of some runs, with the least and the most. */
    record Row(String what, double median, double least, double most) {

        static Row of(String what, List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            return new Row(what, sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
        }

        Row per(double base) {
            return new Row(what, median / base, least / base, most / base);
        }
    }

    static Results of(String title, String unit) {
        return new Results(title, unit, new ArrayList<>());
    }

    /** @return the row, which has been printed too: some of it takes long */
    Row add(Row row) {
        System.err.printf("%s, %s: %.2f%n", title, row.what(), row.median());
        rows.add(row);
        return row;
    }

    /** Times the first row. */
    Results inProportion() {
        double base = rows.get(0).median();
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
