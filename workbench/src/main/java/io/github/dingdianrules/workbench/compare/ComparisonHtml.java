package io.github.dingdianrules.workbench.compare;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.decision.Topic;
import io.github.dingdianrules.engine.Assessment;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.facts.CaseFile;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.regression.CaseComparison;
import io.github.dingdianrules.regression.CaseDifference;
import io.github.dingdianrules.regression.DifferenceKind;
import io.github.dingdianrules.texts.OfficialText;
import io.github.dingdianrules.workbench.HtmlPage;
import io.github.dingdianrules.workbench.text.AssessmentText;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.OfficialLines;
import io.github.dingdianrules.workbench.text.Subjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comparison as one self-contained page: a matrix of cases and policies that can be filtered and opened up. */
public final class ComparisonHtml {

    /** What is shown in both languages; the page shows one of them. */
    record Words(String zh, String en) {
        static Words of(Labelled term) {
            return new Words(term.zh(), term.en());
        }

        static Words in(Function<Language, String> text) {
            return new Words(text.apply(Language.ZH), text.apply(Language.EN));
        }
    }

    record Choice(String value, Words words) {}

    record Standing(Words matter, Words standing, String weight) {}

    record Line(String kind, Words name, Words text, boolean unexplained, List<Sentence> official) {}

    /** The official sentence of a clause that causes a difference. */
    record Sentence(String policy, Words clause, String text) {}

    record Cell(
            String policy,
            boolean reference,
            List<Standing> standings,
            List<Line> lines,
            String kinds,
            Words full,
            boolean alike) {}

    record Row(String id, String title, String topics, List<Cell> cells) {}

    record Column(String id, Words title, Words status) {}

    record Model(
            List<Column> columns,
            List<Choice> topics,
            List<Choice> kinds,
            List<Row> rows,
            int cases,
            long differences) {}

    private ComparisonHtml() {}

    /** @param official the official text of each policy by its id, to be quoted with the differences */
    public static String write(
            List<CaseComparison> results, List<PolicyEngine> engines, Map<String, OfficialText> official) {
        Map<String, PolicyEngine> byId = new LinkedHashMap<>();
        engines.forEach(engine -> byId.put(engine.policy().id(), engine));
        results.stream()
                .findFirst()
                .ifPresent(result ->
                        result.assessments().keySet().forEach(id -> byId.computeIfAbsent(id, PolicyEngine::of)));
        List<Row> rows =
                results.stream().map(result -> row(result, byId, official)).toList();
        List<String> columns = results.isEmpty()
                ? List.of()
                : List.copyOf(results.get(0).assessments().keySet());
        Model model = new Model(
                columns.stream().map(id -> column(byId.get(id))).toList(),
                Arrays.stream(Topic.values())
                        .map(topic -> new Choice(topic.name(), Words.of(topic)))
                        .toList(),
                Arrays.stream(DifferenceKind.values())
                        .map(kind -> new Choice(kind.name(), Words.of(kind)))
                        .toList(),
                rows,
                rows.size(),
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToLong(cell -> cell.lines().size())
                        .sum());
        return HtmlPage.write(ComparisonHtml.class, "comparison.html.mustache", model);
    }

    private static Column column(PolicyEngine engine) {
        Words status = engine.policy().draft()
                ? new Words("征求意见稿", "draft for comment")
                : new Words(
                        "自 "
                                + engine.policy()
                                        .inForceFrom()
                                        .map(Object::toString)
                                        .orElse("未定"),
                        "in force from "
                                + engine.policy()
                                        .inForceFrom()
                                        .map(Object::toString)
                                        .orElse("open"));
        return new Column(
                engine.policy().id(),
                new Words(engine.policy().titleZh(), engine.policy().titleEn()),
                status);
    }

    private static Row row(
            CaseComparison result, Map<String, PolicyEngine> engines, Map<String, OfficialText> official) {
        CaseFile file = result.entry().facts();
        String against = result.against();
        TreeSet<String> topics = new TreeSet<>();
        List<Cell> cells = new ArrayList<>();
        result.assessments().forEach((policy, assessment) -> {
            List<CaseDifference> differences = result.differences().getOrDefault(policy, List.of());
            Stream.concat(
                            assessment.outcomes().stream().map(Outcome::topic),
                            assessment.decisions().stream()
                                    .map(decision -> decision.kind().topic()))
                    .map(Topic::name)
                    .forEach(topics::add);
            cells.add(cell(file, policy, against, assessment, differences, engines.get(policy), official));
        });
        return new Row(result.entry().id(), file.title() == null ? "" : file.title(), String.join(" ", topics), cells);
    }

    private static Cell cell(
            CaseFile file,
            String policy,
            String against,
            Assessment assessment,
            List<CaseDifference> differences,
            PolicyEngine engine,
            Map<String, OfficialText> official) {
        List<Standing> standings = assessment.outcomes().stream()
                .map(outcome -> new Standing(
                        Words.in(in -> in.of(outcome.topic()) + " " + Subjects.of(file, outcome.subject(), in)),
                        Words.of(outcome.standing()),
                        outcome.standing().name()))
                .toList();
        List<Line> lines = differences.stream()
                .map(difference -> new Line(
                        difference.kinds().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        Words.in(in -> DifferenceText.kinds(difference, in)),
                        Words.in(in -> DifferenceText.of(difference, policy, against, in)),
                        difference.cause() == CaseDifference.Cause.UNEXPLAINED,
                        Stream.concat(
                                        sentences(policy, difference.clausesHere(), official),
                                        sentences(against, difference.clausesThere(), official))
                                .toList()))
                .toList();
        return new Cell(
                policy,
                policy.equals(against),
                standings,
                lines,
                differences.stream()
                        .flatMap(difference -> difference.kinds().stream())
                        .map(Enum::name)
                        .distinct()
                        .collect(Collectors.joining(" ")),
                Words.in(in -> AssessmentText.full(file, assessment, engine.policy(), engine.ledger(), in)),
                differences.isEmpty());
    }

    private static Stream<Sentence> sentences(
            String policy, List<ClauseId> clauses, Map<String, OfficialText> official) {
        OfficialText text = official.getOrDefault(policy, OfficialText.none());
        return clauses.stream()
                .distinct()
                .filter(clause -> !text.find(clause).isEmpty())
                .map(clause ->
                        new Sentence(policy, new Words(clause.zh(), clause.en()), OfficialLines.of(clause, text)));
    }
}
