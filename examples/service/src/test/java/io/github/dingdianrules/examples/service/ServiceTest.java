package io.github.dingdianrules.examples.service;

import static io.github.dingdianrules.examples.service.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.casefiles.CaseFileJson;
import io.github.dingdianrules.casefiles.CaseFiles;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;

class ServiceTest {

    private static final String JIANGSU = "/assessments?policy=jiangsu";
    private static final CaseFile OVERCHARGING =
            CaseFiles.read(Path.of("../cases/jiangsu-breaches.yaml")).get(0).facts();
    private static final String BODY = CaseFileJson.write(OVERCHARGING);
    private static final int LARGEST = 64 << 10;

    @TempDir
    private static Path directory;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = new RunningService(directory.resolve("decisions.jsonl"), "--dingdian.largest-case=64KB");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String assessed(String... policies) {
        return Stream.of(policies)
                .map(id -> AssessmentJson.writeCompact(PolicyEngine.of(id).assess(OVERCHARGING)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static JsonNode problem(HttpResponse<String> response, HttpStatus status) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status.value());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).get("status").intValue()).isEqualTo(status.value());
        return json(response);
    }

    @Test
    void anAssessmentIsTheLibrarysToTheByte() throws Exception {
        HttpResponse<String> response = service.post(JIANGSU, BODY);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.body()).isEqualTo(assessed("jiangsu"));
        assertThat(schema("/schemas/assessment-1.schema.json")
                        .validate(json(response).get(0).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void severalPoliciesAnswerInTheOrderAskedForEachOnce() throws Exception {
        assertThat(service.post("/assessments?policy=qinghai,jiangsu,qinghai", BODY)
                        .body())
                .isEqualTo(assessed("qinghai", "jiangsu"));
    }

    @Test
    void everyThreadGetsTheSameAnswer() throws Exception {
        Callable<String> asking = () -> service.post(JIANGSU, BODY).body();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Set<String> answers = new TreeSet<>();
            for (Future<String> answer : threads.invokeAll(
                    IntStream.range(0, 100).mapToObj(i -> asking).toList())) {
                answers.add(answer.get());
            }
            assertThat(answers).containsExactly(assessed("jiangsu"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everyMistakeInACaseIsNamedWithItsPlace() throws Exception {
        HttpResponse<String> response = service.post(JIANGSU, """
                        {
                          "id": "c1",
                          "facts": {
                            "asOf": "2025-02-30",
                            "institution": { "bed": 120 }
                          }
                        }
                        """);

        assertThat(problem(response, HttpStatus.BAD_REQUEST)).isEqualTo(json("""
                        {
                          "type": "https://dingdianrules.github.io/problems/invalid-case",
                          "title": "The case cannot be read",
                          "status": 400,
                          "detail": "2 problems",
                          "instance": "/assessments",
                          "problems": [
                            {
                              "file": "request.json", "line": 4, "column": 13, "path": "facts.asOf",
                              "value": "2025-02-30", "message": "there is no day 2025-02-30", "suggestion": null
                            },
                            {
                              "file": "request.json", "line": 5, "column": 22, "path": "facts.institution.bed",
                              "value": "bed", "message": "unknown field \\"bed\\"", "suggestion": "beds"
                            }
                          ]
                        }
                        """));
    }

    @Test
    void whatIsNotOneCaseIsAProblem() throws Exception {
        assertThat(told(service.post(JIANGSU, ""))).isEqualTo("is empty");
        assertThat(told(service.post(JIANGSU, "{ \"id\": "))).startsWith("is not valid JSON");
        assertThat(told(service.post(JIANGSU, """
                        {
                          "baseline": { "asOf": "2025-09-15", "institution": {} },
                          "cases": [ { "id": "c1" }, { "id": "c2" } ]
                        }
                        """))).isEqualTo("holds 2 cases; send each in a request of its own");
        assertThat(told(service.post(
                        JIANGSU,
                        "application/json",
                        BodyPublishers.ofByteArray("{ \"id\": \"é\" }".getBytes(StandardCharsets.ISO_8859_1)))))
                .isEqualTo("is not encoded in UTF-8; send it as UTF-8");
    }

    private static String told(HttpResponse<String> response) throws IOException {
        return problem(response, HttpStatus.BAD_REQUEST)
                .get("problems")
                .get(0)
                .get("message")
                .asText();
    }

    @Test
    void anUnknownPolicyIsNamedWithThoseThere() throws Exception {
        JsonNode problem = problem(service.post("/assessments?policy=jiangsu,jangsu", BODY), HttpStatus.BAD_REQUEST);

        assertThat(problem.get("type").asText()).endsWith("/unknown-policy");
        assertThat(problem.get("detail").asText())
                .isEqualTo(
                        "unknown policy \"jangsu\"; available: jiangsu, national, qinghai; did you mean \"jiangsu\"?");
        assertThat(problem.get("available").toString()).isEqualTo("[\"jiangsu\",\"national\",\"qinghai\"]");
        assertThat(problem(service.post("/assessments", BODY), HttpStatus.BAD_REQUEST)
                        .get("detail")
                        .asText())
                .isEqualTo("Required parameter 'policy' is not present.");
        assertThat(problem(service.post("/assessments?policy=", BODY), HttpStatus.BAD_REQUEST)
                        .get("detail")
                        .asText())
                .startsWith("unknown policy \"\"");
    }

    @Test
    void tooLargeARequestIsRefusedWhetherOrNotItSaysSo() throws Exception {
        byte[] large = " ".repeat(LARGEST + 1).getBytes(StandardCharsets.UTF_8);
        String type = "application/json";

        assertThat(problem(service.post(JIANGSU, type, BodyPublishers.ofByteArray(large)), HttpStatus.PAYLOAD_TOO_LARGE)
                        .get("detail")
                        .asText())
                .isEqualTo("a case may have 65536 bytes");
        problem(
                service.post(JIANGSU, type, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(service.post(JIANGSU, BODY + " ".repeat(LARGEST / 2)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatTheServiceDoesNotOfferIsAProblemToo() throws Exception {
        problem(service.post(JIANGSU, "text/plain", BodyPublishers.ofString(BODY)), HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        problem(service.get("/assessments"), HttpStatus.METHOD_NOT_ALLOWED);
        problem(service.get("/nowhere"), HttpStatus.NOT_FOUND);
    }

    @Test
    void aBugOfOursIsNotToldToTheWorld() {
        assertThat(new Problems().bug(new IllegalStateException("secret")).toString())
                .contains("500")
                .doesNotContain("secret");
    }

    @Test
    void policiesAreListed() throws Exception {
        JsonNode policies = json(service.get("/policies"));

        assertThat(policies)
                .extracting(policy -> policy.get("id").asText())
                .containsExactly("jiangsu", "national", "qinghai");
        assertThat(policies.get(0).toString())
                .isEqualTo("{\"id\":\"jiangsu\",\"titleZh\":\"江苏省医疗机构医疗保障定点管理实施细则\",\"titleEn\":\"%s\","
                                .formatted(PolicyEngine.of("jiangsu").policy().titleEn())
                        + "\"number\":\"苏医保规〔2023〕3号\",\"draft\":false,\"inForceFrom\":\"2024-01-01\","
                        + "\"articles\":53,\"rules\":%d,\"revision\":\"%s\"}"
                                .formatted(
                                        PolicyEngine.of("jiangsu").rules().size(),
                                        PolicyEngine.of("jiangsu").revision()));
        assertThat(policies.get(2).has("inForceFrom")).isFalse();
    }

    @Test
    void readinessNamesTheRevisionInUse() throws Exception {
        JsonNode readiness = json(service.get("/actuator/health/readiness"));

        assertThat(readiness.get("status").asText()).isEqualTo("UP");
        assertThat(readiness.at("/components/policies/details/jiangsu").asText())
                .isEqualTo(PolicyEngine.of("jiangsu").revision());
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void theDescriptionRefersToTheLibrarysSchemas() throws Exception {
        JsonNode openapi = json(service.get("/openapi"));
        JsonNode assess = openapi.at("/paths/~1assessments/post");

        assertThat(openapi.get("openapi").asText()).startsWith("3.1");
        assertThat(openapi.at("/info/title").asText()).isEqualTo("Dingdian Rules");
        assertThat(assess.at("/parameters")).hasSize(1);
        assertThat(assess.at("/parameters/0/name").asText()).isEqualTo("policy");
        String given =
                assess.at("/requestBody/content/application~1json/schema/$ref").asText();
        assertThat(schema(given).validate(BODY, InputFormat.JSON)).isEmpty();
        assertThat(assess.at("/responses/200/content/application~1json/schema/items/$ref")
                        .asText())
                .isEqualTo("/schemas/assessment-1.schema.json");
        assertThat(List.of("400", "413"))
                .allSatisfy(status -> assertThat(
                                assess.at("/responses/" + status + "/content").has("application/problem+json"))
                        .isTrue());
        assertThat(openapi.at("/paths").has("/policies")).isTrue();
    }

    private static Schema schema(String path) throws Exception {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(service.get(path).body());
    }

    @Test
    void theDecisionLogHasALineForEachAssessmentAndNoFacts() throws Exception {
        service.post("/assessments?policy=jiangsu,qinghai", BODY);
        List<String> log = service.decisionLog();
        String last = log.get(log.size() - 1);
        JsonNode line = json(last);

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactly("at", "policy", "status", "case", "asOf", "outcomes", "receipt");
        assertThat(line.get("policy").asText()).isEqualTo("qinghai");
        assertThat(json(log.get(log.size() - 2)).get("policy").asText()).isEqualTo("jiangsu");
        assertThat(line.get("case").asText()).isEqualTo("overcharging-hospital");
        assertThat(line.at("/receipt/input").asText()).hasSize(64);
        assertThat(BODY).contains("清江综合医院", "48620.35");
        assertThat(last).doesNotContain("清江综合医院", "48620.35");

        service.post(JIANGSU, "{}");
        assertThat(service.decisionLog()).hasSameSizeAs(log);
    }
}
