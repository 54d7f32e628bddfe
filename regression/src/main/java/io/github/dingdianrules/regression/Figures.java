package io.github.dingdianrules.regression;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.PolicyEngine;
import io.github.dingdianrules.language.RuleSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The figures in the rules of several policies side by side: periods, shares, counts, by kind of decision. Read off the
 * rules as they are written, never typed by hand.
 *
 * @param policies ids of the policies
 * @param rows by kind of decision, what each policy's rules say, by its id
 */
public record Figures(List<String> policies, SortedMap<DecisionKind, Map<String, List<Figure>>> rows) {

    /** The whole call, such as {@code months(3)}, or a share such as {@code "0.30"}. */
    private static final Pattern FIGURE = Pattern.compile(
            "\\b(?:days|workingDays|months|years)\\(\\d+\\)|\\b\\w*(?:AtLeast|MoreThan|AtMost)\\(\"?[\\d.]+\"?\\)|\"0\\.\\d+\"");

    /**
     * One rule's figures.
     *
     * @param verb {@code shall}, {@code may} or {@code mustNot}
     * @param figures as they stand in the rule, in order
     * @param usual whether the clause says it as a rule (原则上)
     */
    public record Figure(String clause, String rule, String verb, List<String> figures, boolean usual) {}

    /** @param prefixes documents whose rules are looked at, as in {@code N2}; the empty one for a policy's own */
    public static Figures of(List<PolicyEngine> policies, Set<String> prefixes) {
        SortedMap<DecisionKind, Map<String, List<Figure>>> rows = new TreeMap<>();
        for (PolicyEngine policy : policies) {
            for (RuleSource rule : policy.sources()) {
                List<String> figures = FIGURE.matcher(rule.condition() + "\n" + rule.consequence())
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList();
                if (!figures.isEmpty() && prefixes.contains(new ClauseId(rule.clause()).prefix())) {
                    rows.computeIfAbsent(DecisionKind.valueOf(rule.kind()), kind -> new LinkedHashMap<>())
                            .computeIfAbsent(policy.policy().id(), id -> new ArrayList<>())
                            .add(new Figure(
                                    rule.clause(),
                                    rule.name(),
                                    rule.verb(),
                                    figures,
                                    rule.terms()
                                            .filter(terms -> terms.toString().contains(".usually()"))
                                            .isPresent()));
                }
            }
        }
        return new Figures(policies.stream().map(policy -> policy.policy().id()).toList(), rows);
    }
}
