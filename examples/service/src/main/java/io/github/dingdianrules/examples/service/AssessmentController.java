package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.casefiles.AssessmentJson;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What policies decide about a case. */
@RestController
class AssessmentController {

    private final Policies policies;
    private final RequestReader reader;
    private final DecisionLog log;

    AssessmentController(Policies policies, RequestReader reader, DecisionLog log) {
        this.policies = policies;
        this.reader = reader;
        this.log = log;
    }

    @Operation(
            summary = "Assess one case",
            description = "Pure: the same case and the same rules give the same answer, byte for byte.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = SchemaController.CASE_FILE))))
    @ApiResponse(
            responseCode = "200",
            description = "one assessment for each policy, in the order asked for",
            content = @Content(array = @ArraySchema(schema = @Schema(ref = SchemaController.ASSESSMENT))))
    @ApiResponse(
            responseCode = "400",
            description = "no case, or no such policy",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "413",
            description = "the case is larger than the service reads",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @PostMapping(
            path = "/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String assess(
            @Parameter(description = "ids of policies, separated by commas", example = "jiangsu") @RequestParam
                    List<String> policy,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        if (policy.isEmpty()) {
            throw new UnknownPolicyException("", policies.ids());
        }
        List<PolicyEngine> engines =
                policy.stream().distinct().map(policies::engine).toList();
        CaseFile facts = reader.read(request);
        List<String> assessments = engines.stream()
                .map(engine -> AssessmentJson.writeCompact(engine.assess(facts)))
                .toList();
        assessments.forEach(log::write);
        return assessments.stream().collect(Collectors.joining(",", "[", "]"));
    }
}
