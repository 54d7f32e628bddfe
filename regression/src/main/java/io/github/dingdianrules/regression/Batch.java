package io.github.dingdianrules.regression;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileException;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.casefiles.Problem;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.CaseFileBuilder;
import io.github.dingdianrules.facts.InstitutionBuilder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Assesses cases given as lines of JSON, any number of them, in constant memory and on all cores. Each line is one case
 * file in JSON ({@code {"id": …, "facts": {…}}}); for each, one line of JSON with the assessment is written, in the same
 * order. A line that is no case goes to {@code OUT.rejects} with its number, the reason and its text, and stops nothing.
 *
 * <p>Input may be divided into shards; the outputs of all shards, one after another, are the output of the whole. An
 * interrupted run goes on where it was when it is started again with the same arguments. What is written depends neither
 * on threads nor on shards nor on interruptions.
 */
public final class Batch {

    private static final int LINES_AT_ONCE = 64;
    private static final int CHUNKS_AHEAD_PER_THREAD = 4;
    private static final int CHUNKS_PER_CHECKPOINT = 32;

    private final PolicyEngine engine;
    private final Path in;
    private final Path out;
    private final BatchOptions options;
    private final Consumer<BatchProgress> listener;

    private Batch(PolicyEngine engine, Path in, Path out, BatchOptions options, Consumer<BatchProgress> listener) {
        this.engine = engine;
        this.in = in;
        this.out = out;
        this.options = options;
        this.listener = listener;
    }

    /**
     * @param listener told how far the run has come, now and then, from the calling thread
     * @return how far it came: to the end
     * @throws BatchException if the input cannot be read, the output cannot be written, or the output belongs to another run
     */
    public static BatchProgress run(
            PolicyEngine engine, Path in, Path out, BatchOptions options, Consumer<BatchProgress> listener) {
        return new Batch(engine, in, out, options, listener).run();
    }

    /** @return where lines that are no cases go */
    public static Path rejects(Path out) {
        return out.resolveSibling(out.getFileName() + ".rejects");
    }

    private static Path checkpoint(Path out) {
        return out.resolveSibling(out.getFileName() + ".checkpoint");
    }

    private BatchProgress run() {
        if (!Files.isRegularFile(in)) {
            throw new BatchException(in + ": there is no such file");
        }
        try (FileChannel input = FileChannel.open(in, StandardOpenOption.READ)) {
            Range range = Range.of(input, options);
            Checkpoint start = start(input, range);
            Files.createDirectories(out.toAbsolutePath().getParent());
            try (FileChannel output = opened(out, start.output());
                    FileChannel rejects = opened(rejects(out), start.rejects())) {
                return run(input, range, start, output, rejects);
            }
        } catch (IOException e) {
            throw new BatchException("batch of " + in + ": " + e.getMessage(), e);
        }
    }

    /** Where to start: where an earlier run was interrupted, or at the beginning. */
    private Checkpoint start(FileChannel input, Range range) throws IOException {
        String run = runKey(input.size());
        Optional<Checkpoint> earlier = Checkpoint.read(checkpoint(out));
        if (earlier.isEmpty()) {
            if (Files.exists(out) && Files.size(out) > 0) {
                throw new BatchException(out + ": is there already; remove it, or name another output");
            }
            return new Checkpoint(run, range.from(), range.linesBefore(), 0, 0, 0, 0);
        }
        if (!earlier.get().run().equals(run)) {
            throw new BatchException(
                    out + ": belongs to a run over another input, policy, calendar or shard; remove it and "
                            + checkpoint(out).getFileName() + ", or name another output");
        }
        return earlier.get();
    }

    /** What the bytes of the output depend on. The receipt of any assessment names rules and calendar. */
    private String runKey(long size) {
        CaseFile any = CaseFileBuilder.builder()
                .id("any")
                .asOf(LocalDate.EPOCH)
                .institution(InstitutionBuilder.builder().build())
                .build();
        var receipt = engine.assess(any).receipt();
        return receipt.policy() + " " + receipt.files().hashCode() + " " + receipt.calendar() + " " + size + " "
                + options.shard() + "/" + options.shards();
    }

    private static FileChannel opened(Path file, long size) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(size);
        channel.position(size);
        return channel;
    }

    private BatchProgress run(FileChannel input, Range range, Checkpoint start, FileChannel output, FileChannel rejects)
            throws IOException {
        input.position(start.offset());
        InputStream stream = Channels.newInputStream(input);
        LineReader reader = new LineReader(stream, start.offset(), CaseFiles.MAX_BYTES);
        Writer writer = new Writer(start, range, output, rejects);
        ExecutorService workers = Executors.newFixedThreadPool(options.threads());
        Deque<Future<Chunk>> ahead = new ArrayDeque<>();
        try {
            long lines = start.lines();
            while (reader.position() < range.until()) {
                List<LineReader.Line> some = new ArrayList<>();
                long first = lines;
                while (some.size() < LINES_AT_ONCE && reader.position() < range.until()) {
                    LineReader.Line line = reader.next();
                    if (line == null) {
                        throw new BatchException("batch of " + in + ": has become shorter while it was read");
                    }
                    some.add(line);
                    lines++;
                }
                long end = reader.position();
                ahead.add(workers.submit(() -> assessed(some, first, end)));
                if (ahead.size() >= options.threads() * CHUNKS_AHEAD_PER_THREAD) {
                    writer.write(ahead.remove().get());
                }
            }
            while (!ahead.isEmpty()) {
                writer.write(ahead.remove().get());
            }
            writer.finish();
            return writer.progress();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchException("batch of " + in + ": interrupted; start it again to go on", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be assessed", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private Chunk assessed(List<LineReader.Line> lines, long before, long end) {
        StringBuilder output = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        long good = 0;
        long bad = 0;
        for (int i = 0; i < lines.size(); i++) {
            LineReader.Line line = lines.get(i);
            if (isBlank(line)) {
                continue;
            }
            try {
                output.append(assessed(line)).append('\n');
                good++;
            } catch (RejectedLine e) {
                rejects.append(reject(before + i + 1, Objects.requireNonNull(e.getMessage()), line))
                        .append('\n');
                bad++;
            }
        }
        return new Chunk(bytes(output), bytes(rejects), lines.size(), good, bad, end);
    }

    private String assessed(LineReader.Line line) throws RejectedLine {
        if (line.cut()) {
            throw new RejectedLine("is longer than " + CaseFiles.MAX_BYTES + " bytes");
        }
        try {
            List<CaseEntry> cases = CaseFiles.read("line.json", text(line));
            if (cases.size() != 1) {
                throw new RejectedLine("holds " + cases.size() + " cases; a line is one case");
            }
            return AssessmentJson.writeCompact(engine.assess(cases.get(0).facts()));
        } catch (CaseFileException e) {
            throw new RejectedLine(e.problems().stream().map(Batch::told).collect(Collectors.joining("; ")));
        }
    }

    private static String text(LineReader.Line line) throws RejectedLine {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RejectedLine("is not UTF-8");
        }
    }

    private static String told(Problem problem) {
        String column = problem.line() == 0 ? "" : "column " + problem.column() + " ";
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        String hint = problem.suggestion() == null ? "" : "; did you mean \"" + problem.suggestion() + "\"?";
        return column + path + problem.message() + hint;
    }

    private static boolean isBlank(LineReader.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return !line.cut();
    }

    private static String reject(long number, String reason, LineReader.Line line) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("line", number);
        node.put("reason", reason);
        node.put("text", new String(line.bytes(), StandardCharsets.UTF_8));
        return node.toString();
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A line that is no case. */
    private static final class RejectedLine extends Exception {

        private static final long serialVersionUID = 1;

        RejectedLine(String reason) {
            super(reason);
        }
    }

    /** What came of some lines. */
    private record Chunk(byte[] output, byte[] rejects, int lines, long assessed, long rejected, long end) {}

    /**
     * The part of the input that a shard deals with: lines that start from one offset up to another.
     *
     * @param linesBefore lines before it, so that rejects name the line of the whole input
     */
    private record Range(long from, long until, long linesBefore) {

        static Range of(FileChannel input, BatchOptions options) throws IOException {
            long size = input.size();
            long from = lineStart(input, size * (options.shard() - 1) / options.shards());
            long until = options.shard() == options.shards()
                    ? size
                    : lineStart(input, size * options.shard() / options.shards());
            return new Range(from, until, linesBefore(input, from));
        }

        /** The first start of a line at or after an offset. */
        private static long lineStart(FileChannel input, long offset) throws IOException {
            if (offset == 0) {
                return 0;
            }
            input.position(offset - 1);
            InputStream stream = Channels.newInputStream(input);
            byte[] buffer = new byte[1 << 16];
            long at = offset - 1;
            for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        return at + i + 1;
                    }
                }
                at += read;
            }
            return input.size();
        }

        private static long linesBefore(FileChannel input, long offset) throws IOException {
            input.position(0);
            InputStream stream = Channels.newInputStream(input);
            byte[] buffer = new byte[1 << 16];
            long lines = 0;
            long left = offset;
            while (left > 0) {
                int read = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
                left -= read;
            }
            return lines;
        }
    }

    /** Writes chunks in order and remembers now and then what is safe. */
    private final class Writer {

        private final Checkpoint start;
        private final Range range;
        private final FileChannel outputChannel;
        private final FileChannel rejectsChannel;
        private final OutputStream output;
        private final OutputStream rejects;
        private long lines;
        private long assessed;
        private long rejected;
        private long offset;
        private int sinceCheckpoint;

        Writer(Checkpoint start, Range range, FileChannel outputChannel, FileChannel rejectsChannel) {
            this.start = start;
            this.range = range;
            this.outputChannel = outputChannel;
            this.rejectsChannel = rejectsChannel;
            this.output = new BufferedOutputStream(Channels.newOutputStream(outputChannel));
            this.rejects = new BufferedOutputStream(Channels.newOutputStream(rejectsChannel));
            this.lines = start.lines();
            this.assessed = start.assessed();
            this.rejected = start.rejected();
            this.offset = start.offset();
        }

        void write(Chunk chunk) throws IOException {
            output.write(chunk.output());
            rejects.write(chunk.rejects());
            lines += chunk.lines();
            assessed += chunk.assessed();
            rejected += chunk.rejected();
            offset = chunk.end();
            if (++sinceCheckpoint >= CHUNKS_PER_CHECKPOINT) {
                save();
                listener.accept(progress());
            }
        }

        private void save() throws IOException {
            sinceCheckpoint = 0;
            output.flush();
            rejects.flush();
            new Checkpoint(
                            start.run(),
                            offset,
                            lines,
                            assessed,
                            rejected,
                            outputChannel.position(),
                            rejectsChannel.position())
                    .write(checkpoint(out));
        }

        /** The run is over: nothing is left to go on with. */
        void finish() throws IOException {
            output.flush();
            rejects.flush();
            Files.deleteIfExists(checkpoint(out));
            listener.accept(progress());
        }

        BatchProgress progress() {
            return new BatchProgress(
                    lines - range.linesBefore(),
                    assessed,
                    rejected,
                    offset - range.from(),
                    range.until() - range.from());
        }
    }
}
