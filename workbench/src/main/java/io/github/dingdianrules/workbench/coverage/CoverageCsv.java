package io.github.dingdianrules.workbench.coverage;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.casefiles.internal.JsonValue;
import io.github.dingdianrules.regression.coverage.Coverage;
import io.github.dingdianrules.regression.coverage.Element;
import io.github.dingdianrules.regression.coverage.ElementCoverage;
import io.github.dingdianrules.regression.coverage.Gap;
import io.github.dingdianrules.regression.coverage.RuleCoverage;
import io.github.dingdianrules.truth.Truth;
import io.github.dingdianrules.workbench.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The coverage as CSV, one line for each element of each rule, what is missing of it in the last column. */
public final class CoverageCsv {

    @JsonPropertyOrder({
        "policy",
        "clause",
        "rule",
        "certain",
        "pending",
        "near",
        "notConcerned",
        "element",
        "field",
        "comparison",
        "threshold",
        "seenTrue",
        "seenFalse",
        "seenUnknown",
        "missing"
    })
    record Line(
            String policy,
            String clause,
            String rule,
            int certain,
            int pending,
            int near,
            int notConcerned,
            String element,
            String field,
            String comparison,
            String threshold,
            String seenTrue,
            String seenFalse,
            String seenUnknown,
            String missing) {}

    private CoverageCsv() {}

    public static String write(List<Coverage> coverages) throws JsonProcessingException {
        List<Line> lines = new ArrayList<>();
        for (Coverage coverage : coverages) {
            for (RuleCoverage rule : coverage.rules()) {
                rule.elements().forEach(element -> lines.add(line(coverage, rule, Optional.of(element))));
                if (rule.elements().isEmpty()) {
                    lines.add(line(coverage, rule, Optional.empty()));
                }
            }
        }
        return Csv.write(lines, Line.class);
    }

    private static Line line(Coverage coverage, RuleCoverage rule, Optional<ElementCoverage> seen) {
        Optional<Element> element = seen.map(ElementCoverage::element);
        return new Line(
                coverage.policy(),
                rule.clause().text(),
                rule.rule(),
                rule.certain().cases(),
                rule.pending().cases(),
                rule.near().cases(),
                rule.notConcerned().cases(),
                element.map(Element::question).orElse(""),
                element.map(Element::field).orElse(""),
                element.map(Element::comparison).map(Enum::name).orElse(""),
                element.map(Element::threshold).map(CoverageCsv::text).orElse(""),
                witness(seen, Truth.Value.TRUE),
                witness(seen, Truth.Value.FALSE),
                witness(seen, Truth.Value.UNKNOWN),
                missing(coverage, rule, element));
    }

    private static String text(Object threshold) {
        return threshold instanceof List<?> several
                ? several.stream().map(JsonValue::text).collect(Collectors.joining("; "))
                : JsonValue.text(threshold);
    }

    private static String witness(Optional<ElementCoverage> seen, Truth.Value answer) {
        return seen.map(element -> element.seen(answer).witness()).orElse("");
    }

    private static String missing(Coverage coverage, RuleCoverage rule, Optional<Element> element) {
        return coverage.gaps().stream()
                .filter(gap -> gap.rule().equals(rule.rule()))
                .filter(gap -> gap.element().isEmpty() || gap.element().equals(element))
                .map(Gap::kind)
                .map(Enum::name)
                .collect(Collectors.joining("; "));
    }
}
