package io.github.dingdianrules.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dingdianrules.engine.PolicyEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    /** More than several checkpoints' worth, so that an interruption falls between two of them. */
    private static final int CASES = 5_000;

    private static final PolicyEngine ENGINE = PolicyEngine.of("jiangsu");

    @TempDir
    private static Path shared;

    private static Path in;
    private static Path whole;
    private static BatchProgress wholeDone;

    @TempDir
    private Path directory;

    @BeforeAll
    static void runTheWhole() throws IOException {
        in = shared.resolve("in.jsonl");
        Files.write(in, IntStream.range(0, CASES).mapToObj(BatchTest::line).toList());
        whole = shared.resolve("whole.jsonl");
        wholeDone = run(whole, BatchOptions.whole().withThreads(1));
    }

    private static String line(int number) {
        return switch (number % 1000) {
            case 7 -> "{\"id\": \"c" + number + "\", \"facts\": {\"asOf\": \"2025-02-30\"}}";
            case 8 -> "no json";
            case 9 -> "";
            default ->
                "{\"id\": \"c" + number + "\", \"facts\": {\"asOf\": \"2025-06-30\", \"institution\": {\"beds\": "
                        + number + "}, \"violations\": [{\"id\": \"v1\", \"kind\": \"OVERCHARGE\", \"loss\": \""
                        + number + "\"}]}}";
        };
    }

    @Test
    void keepsOrderAndPutsBadLinesAside() throws IOException {
        assertThat(wholeDone.lines()).isEqualTo(CASES);
        assertThat(wholeDone.assessed()).isEqualTo(CASES - 15);
        assertThat(wholeDone.rejected()).isEqualTo(10);
        assertThat(wholeDone.bytes()).isEqualTo(wholeDone.total()).isEqualTo(Files.size(in));
        assertThat(Files.readAllLines(whole)).hasSize(CASES - 15).allMatch(line -> line.contains("\"case\":\"c"));
        assertThat(Files.readAllLines(whole).get(0)).contains("\"case\":\"c0\"");
        assertThat(Files.readAllLines(whole).get(CASES - 16)).contains("\"case\":\"c4999\"");
        assertThat(Files.readAllLines(Batch.rejects(whole)))
                .hasSize(10)
                .first()
                .asString()
                .contains("\"line\":8", "asOf", "2025-02-30", "\"text\":\"{");
        assertThat(Files.readAllLines(Batch.rejects(whole)).get(1)).contains("\"line\":9", "not valid JSON", "no json");
        assertThat(shared.resolve("whole.jsonl.checkpoint")).doesNotExist();
    }

    @Test
    void writesTheSameForAnyNumberOfThreads() {
        Path many = directory.resolve("many.jsonl");

        run(many, BatchOptions.whole().withThreads(7));

        assertThat(many).hasSameBinaryContentAs(whole);
        assertThat(Batch.rejects(many)).hasSameBinaryContentAs(Batch.rejects(whole));
    }

    @Test
    void shardsTogetherAreTheWhole() throws IOException {
        int shards = 7;
        StringBuilder outputs = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        for (int shard = 1; shard <= shards; shard++) {
            Path part = directory.resolve("part" + shard + ".jsonl");
            run(part, BatchOptions.whole().withShard(shard, shards));
            outputs.append(Files.readString(part));
            rejects.append(Files.readString(Batch.rejects(part)));
        }

        assertThat(outputs).hasToString(Files.readString(whole));
        assertThat(rejects).hasToString(Files.readString(Batch.rejects(whole)));
    }

    @Test
    void aRunThatWasInterruptedGoesOnWhereItWas() throws IOException {
        Path broken = directory.resolve("broken.jsonl");
        List<BatchProgress> before = new ArrayList<>();
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> Batch.run(ENGINE, in, broken, BatchOptions.whole(), progress -> {
                    before.add(progress);
                    throw new Stop();
                }));
        // What was written after the last checkpoint may be half a line.
        Files.writeString(broken, Files.readString(broken) + "{\"half", StandardCharsets.UTF_8);
        assertThat(Files.size(broken)).isLessThan(Files.size(whole));
        List<BatchProgress> after = new ArrayList<>();

        BatchProgress done = Batch.run(ENGINE, in, broken, BatchOptions.whole(), after::add);

        assertThat(broken).hasSameBinaryContentAs(whole);
        assertThat(Batch.rejects(broken)).hasSameBinaryContentAs(Batch.rejects(whole));
        assertThat(done.lines()).isEqualTo(CASES);
        assertThat(after.get(0).lines()).isGreaterThan(before.get(0).lines());
    }

    @Test
    void anOutputOfAnotherRunIsNotTouched() throws IOException {
        Path out = Files.writeString(directory.resolve("out.jsonl"), "precious");
        assertRefused(out, "is there already");
        assertThat(out).hasContent("precious");

        Files.writeString(
                directory.resolve("out.jsonl.checkpoint"),
                "{\"run\":\"another\",\"offset\":0,\"lines\":0,\"assessed\":0,\"rejected\":0,\"output\":0,\"rejects\":0}");
        assertRefused(out, "belongs to a run over another input");
        assertThat(out).hasContent("precious");

        Files.writeString(directory.resolve("out.jsonl.checkpoint"), "?");
        assertRefused(out, "is no checkpoint");
    }

    @Test
    void anInputThatIsNotThereIsNamed() {
        Path nowhere = directory.resolve("nowhere.jsonl");

        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(
                        () -> Batch.run(ENGINE, nowhere, directory.resolve("o.jsonl"), BatchOptions.whole(), at -> {}))
                .withMessageContaining("nowhere.jsonl: there is no such file");
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 2, 1", "1, 1, 0"})
    void optionsThatMakeNoSenseAreRefused(int threads, int shard, int shards) {
        assertThatExceptionOfType(BatchException.class).isThrownBy(() -> new BatchOptions(threads, shard, shards));
    }

    private void assertRefused(Path out, String why) {
        assertThatExceptionOfType(BatchException.class)
                .isThrownBy(() -> run(out, BatchOptions.whole()))
                .withMessageContaining(why);
    }

    private static BatchProgress run(Path out, BatchOptions options) {
        return Batch.run(ENGINE, in, out, options, progress -> {});
    }

    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
