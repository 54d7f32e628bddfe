package io.github.dingdianrules.regression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What has been written for certain, so that an interrupted batch can go on.
 *
 * @param run what the run depends on: policy, rules, input, shard
 * @param offset where in the input to go on
 * @param lines lines of the input before that
 * @param output bytes of the output that belong to them
 * @param rejects bytes of the rejects that belong to them
 */
record Checkpoint(String run, long offset, long lines, long assessed, long rejected, long output, long rejects) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Optional<Checkpoint> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readString(file), Checkpoint.class));
        } catch (JsonProcessingException e) {
            throw new BatchException(
                    file + ": is no checkpoint of a batch; remove it together with the output to start anew", e);
        } catch (IOException e) {
            throw new BatchException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, MAPPER.writeValueAsString(this));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
