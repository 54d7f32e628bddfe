package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.engine.Policy;
import io.github.dingdianrules.engine.internal.PolicyReader;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.Fault;
import io.github.dingdianrules.language.Position;
import io.github.dingdianrules.language.RuleSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What no rule shows by itself: names given twice, clauses without a rule, rules that nothing leads to. */
final class PolicyCheck {

    private final List<RuleSource> rules;
    private final List<RuleSource> included;
    private final List<Fault> faults = new ArrayList<>();

    /** @param included rules of policies that this one includes */
    PolicyCheck(List<RuleSource> rules, List<RuleSource> included) {
        this.rules = rules;
        this.included = included;
    }

    List<Fault> rules() {
        faults.clear();
        names();
        conditions();
        return List.copyOf(faults);
    }

    /** Clauses that the ledger calls encoded need a rule, of their own or of an item, or lead to another policy. */
    static List<Fault> clauses(
            Policy policy, ClauseLedger ledger, Map<String, Position> places, Collection<RuleSource> rules) {
        Set<String> encoding = new HashSet<>();
        policy.inclusions().stream()
                .flatMap(inclusion -> inclusion.passages().stream())
                .forEach(passage -> encoding.add(passage.clause().text()));
        for (RuleSource rule : rules) {
            encoding.add(rule.clause());
            int item = rule.clause().indexOf('(');
            if (item > 0) {
                encoding.add(rule.clause().substring(0, item));
            }
        }
        return ledger.entries().stream()
                .filter(entry -> entry.status() == ClauseStatus.ENCODED)
                .map(ClauseEntry::id)
                .filter(clause -> !encoding.contains(clause.text()))
                .map(clause -> Fault.error(
                        PolicyReader.LEDGER,
                        places.getOrDefault(clause.text(), Position.START),
                        "no-rule",
                        "条款 " + clause + " 标为 encoded，却没有规则；写一条规则，或改状态并写明原因",
                        "clause " + clause + " is called encoded, but no rule encodes it; write one, or change the"
                                + " status and give the reason"))
                .toList();
    }

    private void names() {
        Map<String, RuleSource> first = new HashMap<>();
        included.forEach(rule -> first.put(rule.name(), rule));
        for (RuleSource rule : rules) {
            RuleSource other = first.putIfAbsent(rule.name(), rule);
            if (other != null) {
                error(
                        rule,
                        "duplicate-name",
                        "规则名“" + rule.name() + "”已用于 " + other.file() + ":" + other.at(),
                        "the name \"" + rule.name() + "\" is used already, in " + other.file() + ":" + other.at());
            }
        }
    }

    /** The same condition may have several consequences, but not the same one twice. */
    private void conditions() {
        Map<String, RuleSource> first = new HashMap<>();
        for (RuleSource rule : rules) {
            Satisfiability.contradiction(rule)
                    .ifPresent(part -> faults.add(Fault.error(
                            rule.file(),
                            part.at(),
                            "never",
                            "规则“" + rule.name() + "”永远不会适用：条件互相矛盾",
                            "the rule \"" + rule.name() + "\" can never apply: its condition contradicts itself")));
            if (Satisfiability.alwaysHolds(rule)) {
                faults.add(Fault.error(
                        rule.file(),
                        rule.question().map(Expression::at).orElse(rule.at()),
                        "always",
                        "规则“" + rule.name() + "”没有条件：$holds 总是成立",
                        "the rule \"" + rule.name() + "\" has no condition: $holds is always true"));
            }
            RuleSource other = first.putIfAbsent(decides(rule), rule);
            if (other != null) {
                // A document may say the same in two clauses; a clause does not say it twice.
                faults.add(new Fault(
                        rule.file(),
                        rule.nameAt(),
                        "same-condition",
                        rule.clause().equals(other.clause()) ? Fault.Severity.ERROR : Fault.Severity.WARNING,
                        "与 " + other.file() + ":" + other.at() + " 的规则“" + other.name() + "”条件相同、决定种类也相同",
                        "has the same condition and the same kind of decision as \"" + other.name() + "\", "
                                + other.file() + ":" + other.at()));
            }
        }
    }

    private static String decides(RuleSource rule) {
        String selection = rule.selection().stream()
                .map(RuleSource.Constraint::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        String items = rule.terms()
                .map(Expression::toString)
                .filter(terms -> terms.startsWith("about("))
                .orElse("");
        return String.join(
                "|",
                rule.matter(),
                selection,
                rule.question().map(Expression::toString).orElse(""),
                rule.kind(),
                items);
    }

    /** A rule on findings needs one that finds. */
    List<Fault> findings() {
        faults.clear();
        Set<String> found = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Set<String> clauses = new HashSet<>();
        List<RuleSource> all = new ArrayList<>(rules);
        all.addAll(included);
        for (RuleSource rule : all) {
            if (!rule.verb().equals("may")) {
                found.add(rule.kind());
            }
            clauses.add(rule.clause());
            rule.reached().forEach(clause -> clauses.add(clause.value()));
            if (rule.verb().equals("breachUnder")) {
                rule.reached().forEach(clause -> articles.add(clause.value()));
            } else if (!rule.clause().isEmpty()) {
                articles.add(rule.clause().replaceAll("\\(\\d+\\)$", ""));
            }
        }
        for (RuleSource rule : rules) {
            if (rule.matter().equals("Finding")) {
                rule.selection().forEach(constraint -> {
                    reached(rule, constraint.expression(), found, articles);
                    rests(rule, constraint.expression(), clauses);
                });
            }
        }
        return List.copyOf(faults);
    }

    private void reached(RuleSource rule, Expression test, Set<String> found, Set<String> articles) {
        if (test instanceof Expression.Comparison comparison
                && comparison.equal()
                && comparison.left().toString().equals("kind")) {
            String kind = comparison.right().toString().replaceAll(".*\\.", "");
            boolean known = java.util.Arrays.stream(DecisionKind.values())
                    .anyMatch(value -> value.name().equals(kind));
            if (known && (!found.contains(kind) || !DecisionKind.valueOf(kind).leadsOn())) {
                never(
                        rule,
                        test,
                        "没有规则作出可引出后续的决定 " + kind,
                        "no rule decides " + kind + " in a way that others could follow from");
            }
        }
        if (test instanceof Expression.Call call
                && call.name().equals("under")
                && call.arguments().size() == 1) {
            String clause = call.arguments().get(0).toString().replace("\"", "");
            if (!articles.contains(clause)) {
                never(rule, test, "没有规则认定属于 " + clause + " 的情形", "no rule finds anything under " + clause);
            }
        }
    }

    private void rests(RuleSource rule, Expression test, Set<String> clauses) {
        test.all()
                .filter(part ->
                        part instanceof Expression.Call call && call.name().equals("restsOnOneOf"))
                .flatMap(part -> part.parts().stream())
                .filter(part -> part instanceof Expression.Text clause && !clauses.contains(clause.value()))
                .forEach(clause -> faults.add(Fault.error(
                        rule.file(),
                        clause.at(),
                        "never",
                        "没有规则依据 " + clause + " 作出决定，这里永远不会符合",
                        "no rule decides by " + clause + ", so this never holds")));
    }

    private void never(RuleSource rule, Expression at, String zh, String en) {
        faults.add(Fault.error(
                rule.file(),
                at.at(),
                "never",
                "规则“" + rule.name() + "”永远不会适用：" + zh,
                "the rule \"" + rule.name() + "\" can never apply: " + en));
    }

    private void error(RuleSource rule, String code, String zh, String en) {
        faults.add(Fault.error(rule.file(), rule.nameAt(), code, zh, en));
    }
}
