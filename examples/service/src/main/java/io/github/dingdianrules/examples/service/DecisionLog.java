package io.github.dingdianrules.examples.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One line of JSON for each assessment: what was asked of which rules, and where matters stand. Facts are not in it; the
 * receipt has their hash, by which a case on record can be told to be the one assessed.
 */
@Component
class DecisionLog {

    /** Configured in logback-spring.xml to write the message alone, into a file of its own. */
    static final String NAME = "decisions";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final List<String> KEPT = List.of("policy", "status", "case", "asOf", "outcomes", "receipt");

    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock = Clock.systemUTC();

    /** @param assessment in JSON */
    void write(String assessment) {
        LOG.info("{}", line(assessment));
    }

    private String line(String assessment) {
        try {
            ObjectNode line = json.createObjectNode().put("at", clock.instant().toString());
            line.setAll(((ObjectNode) json.readTree(assessment)).retain(KEPT));
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the assessment is no JSON", e);
        }
    }
}
