package io.github.dingdianrules.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.casefiles.CaseFileJson;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.engine.PolicyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessDirectoryTest {

    private static final Path CASES = Path.of("../cases");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path directory;

    private static SparkSession spark;

    private final PolicyEngine jiangsu = PolicyEngine.of("jiangsu");

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", false)
                .config("spark.sql.files.maxPartitionBytes", "64KB") // so that there are several partitions
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void theAnswersAreThoseOfTheLibraryItself() throws Exception {
        List<CaseEntry> cases = CaseFiles.read(CASES);
        Path in = Files.createDirectories(directory.resolve("in/deeper")).getParent();
        for (Path file : files(CASES, ".yaml")) {
            Files.copy(file, in.resolve("deeper").resolve(file.getFileName()));
        }
        List<String> lines = new ArrayList<>();
        for (CaseEntry entry : cases) {
            lines.add(line(entry, "-again"));
        }
        lines.add(3, "");
        Files.write(in.resolve("more.jsonl"), lines);

        AssessDirectory.assess(spark, "jiangsu", in.toString(), out("good"));

        List<String> expected = new ArrayList<>();
        cases.forEach(entry -> expected.add(AssessmentJson.writeCompact(jiangsu.assess(entry.facts()))));
        CaseFiles.read("lines.json", "{\"cases\":[" + String.join(",", withoutBlanks(lines)) + "]}")
                .forEach(entry -> expected.add(AssessmentJson.writeCompact(jiangsu.assess(entry.facts()))));
        assertThat(written("good", "assessment")).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(written("good", "reject")).isEmpty();
        assertThat(files(Path.of(out("good")), ".txt")).as("parts").hasSizeGreaterThan(1);
    }

    private static List<String> withoutBlanks(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static String line(CaseEntry entry, String suffix) throws IOException {
        ObjectNode node = (ObjectNode) JSON.readTree(CaseFileJson.write(entry.facts()));
        node.remove("$schema");
        return node.put("id", entry.id() + suffix).toString();
    }

    @Test
    void whatIsNoCaseIsRejectedWithItsPlaceAndStopsNothing() throws Exception {
        Path in = Files.createDirectories(directory.resolve("bad"));
        Files.writeString(in.resolve("broken.yaml"), "id: c1\nfacts:\n  asOf: 2025-03-03\n  institution: { bed: 3 }\n");
        Files.write(in.resolve("latin.yaml"), "id: é\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(in.resolve("lines.jsonl"), line(CaseFiles.read(CASES).get(0), "") + "\n{ \"id\": \"c2\"\n");

        AssessDirectory.assess(spark, "jiangsu", in.toString(), out("mixed"));

        assertThat(written("mixed", "assessment")).hasSize(1);
        List<JsonNode> rejects = new ArrayList<>();
        for (String line : written("mixed", "reject")) {
            rejects.add(JSON.readTree(line));
        }
        assertThat(rejects).hasSize(3);
        assertThat(reject(rejects, "broken.yaml").get("problems").toString())
                .isEqualTo("[{\"line\":4,\"column\":18,\"path\":\"facts.institution.bed\","
                        + "\"message\":\"unknown field \\\"bed\\\"\",\"suggestion\":\"beds\"}]");
        assertThat(reject(rejects, "broken.yaml").has("text")).isFalse();
        assertThat(reject(rejects, "latin.yaml").toString()).contains("is not encoded in UTF-8");
        assertThat(reject(rejects, "lines.jsonl").get("text").asText()).isEqualTo("{ \"id\": \"c2\"");
    }

    private static JsonNode reject(List<JsonNode> rejects, String file) {
        return rejects.stream()
                .filter(reject -> reject.get("file").asText().endsWith("/" + file))
                .findFirst()
                .orElseThrow();
    }

    /** In local mode driver and executor are one process, and both of its threads share its engine. */
    @Test
    void anEngineIsLoadedOncePerProcessAndNeverTravels() throws Exception {
        PolicyCoordinates coordinates = Engines.locate("jiangsu");

        assertThat(Engines.at(coordinates)).isSameAs(Engines.at(coordinates));
        assertThat(Serializable.class.isAssignableFrom(PolicyEngine.class)).isFalse();
        ByteArrayOutputStream travelling = new ByteArrayOutputStream();
        new ObjectOutputStream(travelling).writeObject(coordinates);
        assertThat(travelling.size()).isLessThan(300);
    }

    @Test
    void anExecutorWithOtherRulesIsRefused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> Engines.at(new PolicyCoordinates("jiangsu", "0")))
                .withMessage(
                        "policy \"jiangsu\" is revision 0 on the driver and %s on an executor; give both the same jar"
                                .formatted(jiangsu.revision()));
    }

    @Test
    void anUnknownPolicyFailsBeforeAnythingIsRead() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> AssessDirectory.assess(spark, "gansu", "nowhere", out("none")))
                .withMessageContaining("unknown policy \"gansu\"; available: jiangsu, national");
    }

    private static String out(String name) {
        return directory.resolve("out-" + name).toString();
    }

    private static List<String> written(String name, String kind) throws IOException {
        Path parts = Path.of(out(name)).resolve("kind=" + kind);
        return Files.exists(parts)
                ? files(parts, ".txt").stream()
                        .flatMap(AssessDirectoryTest::read)
                        .toList()
                : List.of();
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
