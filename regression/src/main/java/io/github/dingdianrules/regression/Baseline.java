package io.github.dingdianrules.regression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Decision;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.facts.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What policies decided about cases at some time, to be held against what they decide now. Each decision is one line of
 * text that says everything but its grounds.
 *
 * @param cases by case, by policy, the decisions in order
 */
public record Baseline(SortedMap<String, SortedMap<String, List<String>>> cases) {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /**
     * One decision that is there now and was not, or was there and is not.
     *
     * @param clause the clause that attaches it
     * @param appeared whether it is new; otherwise it is gone
     */
    public record Change(String policy, String clause, String caseId, boolean appeared, String decision) {}

    /** The differences found now, as a baseline. */
    public static Baseline of(Collection<CaseComparison> results) {
        SortedMap<String, SortedMap<String, List<String>>> cases = new TreeMap<>();
        for (CaseComparison result : results) {
            SortedMap<String, List<String>> policies = new TreeMap<>();
            result.assessments().forEach((policy, assessment) -> policies.put(policy, decisions(assessment)));
            cases.put(result.entry().id(), policies);
        }
        return new Baseline(cases);
    }

    private static List<String> decisions(Assessment assessment) {
        return assessment.decisions().stream().map(Baseline::line).sorted().toList();
    }

    /** The clause first, so that lines of one clause stand together. */
    private static String line(Decision decision) {
        return Stream.of(
                        decision.clause().text(),
                        decision.kind().name(),
                        decision.modality().name(),
                        decision.certainty().name(),
                        decision.actor().name(),
                        decision.subject(),
                        "by " + decision.clauses().stream().map(ClauseId::text).collect(Collectors.joining(" > ")),
                        terms(decision.terms()),
                        decision.missing().isEmpty() ? "" : "missing " + String.join(", ", decision.missing()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String terms(Terms terms) {
        List<String> parts = new ArrayList<>();
        add(parts, "period", terms.period() == null ? null : terms.period().en());
        add(parts, "deadline", terms.deadline());
        add(parts, "earliest", terms.earliest());
        add(parts, "from", terms.from());
        add(parts, "until", terms.until());
        add(parts, "band", terms.band());
        add(parts, "amount", terms.amount() == null ? null : terms.amount().toPlainString());
        add(
                parts,
                "items",
                terms.items().isEmpty()
                        ? null
                        : terms.items().stream().map(Labelled::en).toList());
        add(parts, "usual", terms.usual() ? true : null);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + " " + value);
        }
    }

    /** @return the baseline as JSON, the same for the same decisions */
    public String write() {
        try {
            return MAPPER.writeValueAsString(cases) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and lists can always be written", e);
        }
    }

    /**
     * @param name name to report a problem under
     * @throws BatchException if the text is no baseline
     */
    public static Baseline read(String name, String text) {
        try {
            return new Baseline(MAPPER.readValue(text, new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new BatchException(name + ": is no baseline; remove it to record a new one", e);
        }
    }

    /** @return what has changed since, by policy, clause and case; cases and policies that only one of them has count too */
    public List<Change> changesTo(Baseline now) {
        List<Change> changes = new ArrayList<>();
        for (String caseId : both(cases.keySet(), now.cases.keySet())) {
            Map<String, List<String>> before = cases.getOrDefault(caseId, Collections.emptySortedMap());
            Map<String, List<String>> after = now.cases.getOrDefault(caseId, Collections.emptySortedMap());
            for (String policy : both(before.keySet(), after.keySet())) {
                List<String> gone = new ArrayList<>(before.getOrDefault(policy, List.of()));
                List<String> fresh = new ArrayList<>(after.getOrDefault(policy, List.of()));
                after.getOrDefault(policy, List.of()).forEach(gone::remove);
                before.getOrDefault(policy, List.of()).forEach(fresh::remove);
                gone.forEach(line -> changes.add(change(policy, caseId, false, line)));
                fresh.forEach(line -> changes.add(change(policy, caseId, true, line)));
            }
        }
        return changes.stream()
                .sorted(Comparator.comparing(Change::policy)
                        .thenComparing(change -> new ClauseId(change.clause()))
                        .thenComparing(Change::caseId)
                        .thenComparing(Change::appeared)
                        .thenComparing(Change::decision))
                .toList();
    }

    private static SortedSet<String> both(Collection<String> one, Collection<String> other) {
        SortedSet<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Change change(String policy, String caseId, boolean appeared, String line) {
        return new Change(policy, line.substring(0, line.indexOf(" | ")), caseId, appeared, line);
    }
}
