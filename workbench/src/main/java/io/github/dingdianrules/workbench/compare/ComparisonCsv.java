package io.github.dingdianrules.workbench.compare;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.regression.CaseComparison;
import io.github.dingdianrules.regression.CaseDifference;
import io.github.dingdianrules.workbench.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The differences as CSV, one line each. */
public final class ComparisonCsv {

    @JsonPropertyOrder({
        "case",
        "policy",
        "against",
        "difference",
        "cause",
        "subject",
        "decision",
        "modality",
        "modalityAgainst",
        "clauses",
        "clausesAgainst",
        "missing"
    })
    record Line(
            @JsonProperty("case") String caseId,

            String policy,
            String against,
            String difference,
            String cause,
            String subject,
            String decision,
            String modality,
            String modalityAgainst,
            String clauses,
            String clausesAgainst,
            String missing) {}

    private ComparisonCsv() {}

    public static String write(List<CaseComparison> results) throws JsonProcessingException {
        List<Line> lines = new ArrayList<>();
        for (CaseComparison result : results) {
            String against = result.against();
            result.differences()
                    .forEach((policy, differences) -> differences.forEach(
                            difference -> lines.add(line(result.entry().id(), policy, against, difference))));
        }
        return Csv.write(lines, Line.class);
    }

    private static Line line(String caseId, String policy, String against, CaseDifference difference) {
        return new Line(
                caseId,
                policy,
                against,
                difference.kinds().stream().map(Enum::name).collect(Collectors.joining("; ")),
                difference.cause().name(),
                difference.subject(),
                difference
                        .here()
                        .or(difference::there)
                        .map(it -> it.kind().name())
                        .orElse(""),
                modality(difference.here()),
                modality(difference.there()),
                DifferenceText.chain(difference.clausesHere()),
                DifferenceText.chain(difference.clausesThere()),
                String.join("; ", difference.missing()));
    }

    private static String modality(Optional<Decision> decision) {
        return decision.map(it -> it.modality().name()).orElse("");
    }
}
