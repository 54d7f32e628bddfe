package io.github.dingdianrules.workbench.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.dingdianrules.authoring.FaultCode;
import io.github.dingdianrules.authoring.Lint;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.workbench.text.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** What lint found as SARIF 2.1.0, which editors and code hosts show beside the lines. */
public final class LintSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LintSarif() {}

    /** @param version of the program, as it calls itself */
    public static String write(Path directory, Lint lint, Language in, String version) throws JsonProcessingException {
        ObjectNode root = MAPPER.createObjectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "dingdian")
                .put("fullName", version)
                .put("informationUri", "https://github.com/dingdianrules/dingdian-rules")
                .put("language", in.pick("zh-CN", "en-US"));
        rules(driver.putArray("rules"), in);
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        lint.faults().forEach(fault -> result(results.addObject(), directory, fault, in));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void rules(ArrayNode rules, Language in) {
        for (FaultCode code : FaultCode.values()) {
            ObjectNode rule = rules.addObject().put("id", code.word());
            rule.putObject("shortDescription").put("text", in.of(code));
            rule.putObject("properties").put("zh", code.zh()).put("en", code.en());
        }
    }

    private static void result(ObjectNode result, Path directory, Fault fault, Language in) {
        result.put("ruleId", fault.code());
        FaultCode.of(fault).ifPresent(code -> result.put("ruleIndex", code.ordinal()));
        result.put("level", fault.isError() ? "error" : "warning");
        result.putObject("message").put("text", in.pick(fault.zh(), fault.en()));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(directory.resolve(fault.file())));
        place.putObject("region")
                .put("startLine", fault.at().line())
                .put("startColumn", fault.at().column());
        result.putObject("properties").put("zh", fault.zh()).put("en", fault.en());
    }

    /** @return a relative address where the directory was given so, in ASCII */
    private static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.normalize().toUri().toASCIIString();
        }
        try {
            return new URI(null, null, file.normalize().toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file + " is no path", e);
        }
    }
}
