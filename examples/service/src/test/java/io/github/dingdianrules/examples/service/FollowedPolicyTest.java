package io.github.dingdianrules.examples.service;

import static io.github.dingdianrules.examples.service.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.engine.PolicyEngine;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedPolicyTest {

    private static final String RULES = "measures.drl";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    private RunningService service;

    private String share() throws Exception {
        JsonNode answer = json(service.post("/assessments?policy=jiangsu", Files.readString(Path.of("hospital.json"))));
        for (JsonNode decision : answer.get(0).get("decisions")) {
            if (decision.get("kind").asText().equals("LIQUIDATED_DAMAGES")) {
                return decision.at("/terms/band/upper").asText();
            }
        }
        throw new AssertionError("no damages: " + answer);
    }

    private void edit(Path rules, String from, String to) throws Exception {
        assertThat(rules).content().contains(from);
        Files.writeString(rules, Files.readString(rules).replace(from, to));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as("has not come about").isBefore(end);
            Thread.sleep(50);
        }
    }

    /** Without cases, which would refuse the edits. */
    private Path jiangsu() throws Exception {
        Path policy = Files.createDirectory(directory.resolve("jiangsu"));
        PolicyDirectory packaged = PolicyDirectory.packaged("jiangsu");
        for (String name : packaged.names()) {
            Files.write(policy.resolve(name), packaged.bytes(name).orElseThrow());
        }
        return policy;
    }

    @Test
    void aPolicyThatFailsOnACaseIsNotReady() throws Exception {
        Path policy = jiangsu();
        edit(policy.resolve(RULES), "atMost(\"0.20\", $loss)", "atMost(\"0.20\", $loss).and(atMost(\"0.10\", $loss))");
        try (RunningService failing =
                new RunningService(directory.resolve("decisions.jsonl"), "--dingdian.follow=" + policy)) {
            HttpResponse<String> readiness = failing.get("/actuator/health/readiness");

            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(json(readiness).at("/components/policies/status").asText())
                    .isEqualTo("DOWN");
            assertThat(json(readiness).at("/components/policies/details/error").asText())
                    .contains("jiangsu", "苏 43 造成损失，支付不超过损失20%的违约金", "contradict");
            assertThat(failing.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEditIsInUseWithoutARestartAndABrokenOneIsNot() throws Exception {
        Path policy = jiangsu();
        Path rules = policy.resolve(RULES);
        service = new RunningService(
                directory.resolve("decisions.jsonl"), "--dingdian.follow=" + policy, "--dingdian.follow-every=50ms");
        try (RunningService closing = service) {
            assertThat(share()).isEqualTo("0.20");
            assertThat(revision()).isEqualTo(PolicyEngine.of("jiangsu").revision());

            edit(rules, "atMost(\"0.20\", $loss)", "atMost(\"0.10\", $loss)");
            await(() -> share().equals("0.10"));
            String edited = revision();
            assertThat(edited).isNotEqualTo(PolicyEngine.of("jiangsu").revision());

            edit(rules, "atMost(\"0.10\", $loss)", "atMost(\"0.10\", $lost)");
            await(() -> service.get("/actuator/health/readiness").body().contains("$lost"));
            assertThat(service.get("/actuator/health/readiness"))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                    .satisfies(answer -> assertThat(answer.body()).contains("refused edit", RULES));
            assertThat(share()).isEqualTo("0.10");
            assertThat(revision()).isEqualTo(edited);
        }
    }

    private String revision() throws Exception {
        return json(service.get("/policies")).get(0).get("revision").asText();
    }
}
