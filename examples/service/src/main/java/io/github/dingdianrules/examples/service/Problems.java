package io.github.dingdianrules.examples.service;

import io.github.dingdianrules.casefiles.CaseFileException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Whatever goes wrong is told as a problem of RFC 9457. What Spring refuses by itself (method, media type) comes from above. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String TYPES = "https://dingdianrules.github.io/problems/";

    @ExceptionHandler
    ProblemDetail noCase(CaseFileException e) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                "invalid-case",
                "The case cannot be read",
                e.problems().size() == 1 ? "1 problem" : e.problems().size() + " problems");
        problem.setProperty("problems", e.problems());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail noPolicy(UnknownPolicyException e) {
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "unknown-policy", "There is no such policy", e.getMessage());
        problem.setProperty("available", e.available());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(TooLargeException e) {
        return problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "The case is too large", e.getMessage());
    }

    /** A bug of ours: the log has it, the answer does not. */
    @ExceptionHandler
    ProblemDetail bug(RuntimeException e) {
        LOG.error("a request failed", e);
        return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, @Nullable String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        return problem;
    }
}
