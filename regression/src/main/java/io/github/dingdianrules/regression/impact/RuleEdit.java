package io.github.dingdianrules.regression.impact;

import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.language.RuleSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that is not as it was. Comments and line breaks are no part of a rule.
 *
 * @param before the rule as it was; empty where it was added
 * @param after the rule as it is now; empty where it was removed
 */
public record RuleEdit(Optional<RuleSource> before, Optional<RuleSource> after) {

    static List<RuleEdit> between(List<RuleSource> before, List<RuleSource> after) {
        Map<String, RuleSource> removed = byName(before);
        Map<String, RuleSource> added = byName(after);
        List<RuleEdit> edits = new ArrayList<>();
        for (RuleSource rule : before) {
            RuleSource same = added.get(rule.name());
            if (same != null) {
                removed.remove(rule.name());
                added.remove(rule.name());
                edits.add(new RuleEdit(Optional.of(rule), Optional.of(same)));
            }
        }
        // Names often hold the figure that was changed, so a rule is known again by what it decides under its clause.
        Pairing.of(List.copyOf(removed.values()), List.copyOf(added.values()), RuleEdit::likeness)
                .forEach(pair -> edits.add(new RuleEdit(pair.before(), pair.after())));
        return edits.stream()
                .filter(edit -> edit.isRenamed() || edit.saysOtherwise())
                .sorted(Comparator.comparing(RuleEdit::clause).thenComparing(RuleEdit::name))
                .toList();
    }

    private static Map<String, RuleSource> byName(List<RuleSource> rules) {
        Map<String, RuleSource> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        return byName;
    }

    private static long likeness(RuleSource rule, RuleSource other) {
        boolean sameClause = rule.clause().equals(other.clause());
        boolean sameCondition = rule.condition().equals(other.condition());
        boolean sameConsequence = rule.consequence().equals(other.consequence());
        return sameCondition && sameConsequence || sameClause && rule.kind().equals(other.kind())
                ? Pairing.rank(sameClause, sameCondition, sameConsequence)
                : Pairing.UNLIKE;
    }

    /** @return what became of the rule */
    public Effect effect() {
        return Effect.of(before, after);
    }

    /** @return the name it has now, or had last */
    public String name() {
        return rule().name();
    }

    /** @return the clause it is under now, or was last */
    public ClauseId clause() {
        return new ClauseId(rule().clause());
    }

    /** @return whether it was there before under another name */
    public boolean isRenamed() {
        return before.isPresent()
                && after.isPresent()
                && !before.get().name().equals(after.get().name());
    }

    /** @return whether anything but its name is otherwise */
    public boolean saysOtherwise() {
        return !said(before).equals(said(after));
    }

    /** @return whether the impact is one on what this rule decides */
    boolean isShownBy(DecisionImpact impact) {
        return isNamed(before, impact.ruleBefore()) || isNamed(after, impact.ruleAfter());
    }

    private static boolean isNamed(Optional<RuleSource> rule, Optional<String> name) {
        return rule.isPresent() && rule.map(RuleSource::name).equals(name);
    }

    private RuleSource rule() {
        return after.or(() -> before).orElseThrow();
    }

    private static Optional<List<String>> said(Optional<RuleSource> rule) {
        return rule.map(it -> List.of(it.clause(), it.condition(), it.consequence()));
    }
}
