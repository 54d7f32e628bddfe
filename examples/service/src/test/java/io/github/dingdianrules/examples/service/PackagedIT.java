package io.github.dingdianrules.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as the README starts it and asks it. */
class PackagedIT {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern SHOWN = Pattern.compile("`(\"kind\":.*?)`");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    private Path directory;

    @Test
    void theJarStartsAnswersAsTheReadmeSaysAndStops() throws Exception {
        Path output = directory.resolve("output");
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-jar",
                        Path.of("target", "service.jar").toAbsolutePath().toString(),
                        "--server.port=0")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            URI address = URI.create("http://localhost:" + port(service, output) + "/assessments?policy=jiangsu");
            String answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofFile(Path.of("hospital.json")))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            JsonNode assessment = new ObjectMapper().readTree(answer).get(0);

            Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
            assertThat(shown.find()).isTrue();
            assertThat(assessment.get("decisions").toString()).contains(shown.group(1));
            assertThat(directory.resolve("decisions.jsonl")).content().hasLineCount(1);
        } finally {
            service.destroy();
            assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
        assertThat(output).content().contains("Graceful shutdown complete");
    }

    private static String port(Process service, Path output) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Optional<String> port = Optional.empty();
        while (port.isEmpty()) {
            String text = Files.readString(output);
            assertThat(service.isAlive() && Instant.now().isBefore(end))
                    .as(text)
                    .isTrue();
            port = PORT.matcher(text).results().map(match -> match.group(1)).findFirst();
            Thread.sleep(100);
        }
        return port.get();
    }
}
