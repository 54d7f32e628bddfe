package io.github.dingdianrules.workbench.impact;

import io.github.dingdianrules.casefiles.CaseEntry;
import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Band;
import io.github.dingdianrules.decision.Outcome;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.regression.impact.AmountRange;
import io.github.dingdianrules.regression.impact.ConflictImpact;
import io.github.dingdianrules.regression.impact.DecisionField;
import io.github.dingdianrules.regression.impact.DecisionImpact;
import io.github.dingdianrules.regression.impact.Effect;
import io.github.dingdianrules.regression.impact.FieldChange;
import io.github.dingdianrules.regression.impact.Impact;
import io.github.dingdianrules.regression.impact.OutcomeImpact;
import io.github.dingdianrules.regression.impact.RuleEdit;
import io.github.dingdianrules.regression.impact.Unassessed;
import io.github.dingdianrules.regression.impact.Witness;
import io.github.dingdianrules.workbench.text.DecisionText;
import io.github.dingdianrules.workbench.text.FactLabels;
import io.github.dingdianrules.workbench.text.Language;
import io.github.dingdianrules.workbench.text.Page;
import io.github.dingdianrules.workbench.text.Phrase;
import io.github.dingdianrules.workbench.text.Subjects;
import io.github.dingdianrules.workbench.text.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The impact of an edit for an analyst to read: the figures first, then clause by clause with some of its cases. */
public final class ImpactText {

    /** As many as one looks at; all of them are in the JSON. */
    private static final int MOST_WITNESSES = 3;

    private static final int STEP = 2;

    /** What the heading of a decision says already. */
    private static final Set<DecisionField> IN_HEADING = EnumSet.of(
            DecisionField.MODALITY,
            DecisionField.CERTAINTY,
            DecisionField.ACTOR,
            DecisionField.CLAUSES,
            DecisionField.REMEDIES);

    private final Impact impact;
    private final ClauseLedger before;
    private final ClauseLedger after;
    private final Language in;

    /**
     * @param before the ledger before
     * @param after the edited ledger, by which clauses are called where it has them
     */
    public ImpactText(Impact impact, ClauseLedger before, ClauseLedger after, Language in) {
        this.impact = impact;
        this.before = before;
        this.after = after;
        this.in = in;
    }

    /**
     * One thing that is otherwise.
     *
     * @param place the clause and rule it is about, in lines; empty where it is about no single one
     * @param what what is otherwise, in a line
     * @param way tells apart what is otherwise in several ways under one rule
     * @param text the lines to read below those of the place, some witnesses included
     * @param shown what all witnesses show, wherever they are written
     */
    public record Item(String place, String what, String way, String text, List<String> shown) {

        /** @return by which it is known again in another impact */
        public List<String> name() {
            return List.of(place, what, way);
        }
    }

    /** @return summary, edited rules, and every item */
    public String whole() {
        return Stream.of(summary() + "\n", edits(), lines(items()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** @return the items one below the other; what several in a row are about is said once */
    private static String lines(List<Item> items) {
        StringBuilder lines = new StringBuilder();
        String last = "";
        for (Item item : items) {
            boolean goesOn = !item.place().isEmpty() && item.place().equals(last);
            lines.append(goesOn || lines.isEmpty() ? "" : "\n")
                    .append(goesOn ? "" : item.place())
                    .append(item.text());
            last = item.place();
        }
        return lines.toString();
    }

    /** @return the figures, in a line or two */
    public String summary() {
        if (impact.isNone()) {
            return format("没有变化：%d 个案卷的认定和结论都与原来相同", "nothing changed: %d cases decide the same", impact.cases());
        }
        String figures = format(
                "案卷 %d，有变化 %d；认定：新增 %d，消失 %d，变化 %d；结论不同 %d（案卷 %d）",
                "cases %d, affected %d; decisions: appeared %d, vanished %d, changed %d; outcomes changed %d (cases %d)",
                impact.cases(),
                impact.casesAffected().size(),
                impact.count(Effect.APPEARED),
                impact.count(Effect.VANISHED),
                impact.count(Effect.CHANGED),
                impact.outcomesChanged(),
                impact.casesWithOtherOutcome().size());
        return impact.unassessed().isEmpty()
                ? figures
                : figures + "\n"
                        + format(
                                "不能评定 %d：这些案卷会怎样变化，不得而知",
                                "cannot be assessed %d: what would change in these cases is not known",
                                impact.unassessed().size());
    }

    /** @return the edited rules, and of which no case shows anything; empty where none was edited */
    public String edits() {
        if (impact.edits().isEmpty()) {
            return "";
        }
        Page page = new Page().line(0, in.pick("改动的规则", "Edited rules"));
        for (RuleEdit edit : impact.edits()) {
            String unseen = impact.editsWithoutWitness().contains(edit)
                    ? in.inBrackets(in.pick("没有案卷显出差别", "no case shows a difference"))
                    : "";
            page.line(STEP, edited(edit) + "  ", names(name(edit.before()), name(edit.after())) + unseen);
        }
        return page.toString();
    }

    private static Optional<String> name(Optional<RuleSource> rule) {
        return rule.map(RuleSource::name);
    }

    private String edited(RuleEdit edit) {
        if (edit.isRenamed()) {
            return edit.saysOtherwise() ? in.pick("改名并修改", "renamed and edited") : in.pick("改名", "renamed");
        }
        return switch (edit.effect()) {
            case APPEARED -> in.pick("新增", "added");
            case VANISHED -> in.pick("删除", "removed");
            case CHANGED -> in.pick("修改", "edited");
        };
    }

    /** @return everything that is otherwise: decisions, outcomes, conflicts, status, and what cannot be assessed */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        impact.decisions().forEach(it -> items.add(decisions(it)));
        impact.outcomes().forEach(it -> items.add(outcomes(it)));
        impact.conflicts().forEach(it -> items.add(conflicts(it)));
        impact.statuses()
                .forEach(it -> items.add(item(
                        "",
                        in.pick("效力：", "status: ") + arrow(in.of(it.before()), in.of(it.after())),
                        "",
                        List.of(),
                        it.witnesses(),
                        witness -> caseAnd(witness, ""))));
        unassessed(items);
        return items;
    }

    private Item decisions(DecisionImpact it) {
        List<FieldChange> common = it.commonChanges();
        boolean pending =
                it.witnesses().stream().noneMatch(witness -> witness.any().established());
        return item(
                new Page()
                        .line(0, clause(it.clause(), true))
                        .line(STEP, in.pick("规则：", "rule: ") + names(it.ruleBefore(), it.ruleAfter()))
                        .toString(),
                in.of(it.effect()) + " "
                        + DecisionText.heading(it.witnesses().get(0).any(), pending, in),
                common.stream()
                        .filter(change -> change.field().ofThePolicy())
                        .toList()
                        .toString(),
                changes(common, it.effect()).toList(),
                it.witnesses(),
                witness -> caseAnd(witness, witness.any().subject())
                        + changes(
                                        DecisionImpact.changes(witness).stream()
                                                .filter(change -> !common.contains(change))
                                                .toList(),
                                        it.effect())
                                .collect(listed()));
    }

    private Item outcomes(OutcomeImpact it) {
        String stands = it.standsOtherwise()
                ? arrow(it.before().map(in::of), it.after().map(in::of))
                : it.after().map(in::of).orElseThrow()
                        + in.inBrackets(in.pick("不变，依据或者尚缺事实不同", "as before, on other clauses or missing facts"));
        return item(
                "",
                in.pick("结论｜", "outcome | ") + in.pair(in.of(it.topic()), stands),
                "",
                List.of(),
                it.witnesses(),
                witness -> caseAnd(witness, witness.any().subject())
                        + Stream.of(
                                        differing(Phrase.CLAUSES, witness, outcome -> row(outcome.clauses())),
                                        differing(Phrase.MISSING, witness, outcome -> row(outcome.missing())))
                                .flatMap(Optional::stream)
                                .collect(listed()));
    }

    private Optional<String> differing(Labelled name, Witness<Outcome> witness, Function<Outcome, String> part) {
        Optional<String> was = witness.before().map(part).filter(text -> !text.isEmpty());
        Optional<String> is = witness.after().map(part).filter(text -> !text.isEmpty());
        return was.equals(is) ? Optional.empty() : Optional.of(in.pair(in.of(name), arrow(was, is)));
    }

    private Item conflicts(ConflictImpact it) {
        var conflict = it.witnesses().get(0).any();
        return item(
                "",
                in.of(it.effect())
                        + in.pick(" 条款冲突：", " conflict: ")
                        + in.pick(conflict.zh(), conflict.en())
                        + in.inBrackets(row(conflict.clauses())),
                "",
                List.of(),
                it.witnesses(),
                witness -> caseAnd(witness, witness.any().subject()));
    }

    /** One rule fails in many cases for one reason. */
    private void unassessed(List<Item> items) {
        Map<String, List<Witness<CaseEntry>>> byReason = new LinkedHashMap<>();
        for (Unassessed it : impact.unassessed()) {
            String which = it.edited() ? in.pick("改动后的文件", "the edited policy") : in.pick("原来的文件", "the policy before");
            String rule = it.rule()
                    .map(name -> in.pick("规则“" + name + "”：", ", rule \"" + name + "\": "))
                    .orElse(in.pick("", ": "));
            byReason.computeIfAbsent(
                            in.pick("不能按" + which + "评定：", "cannot be assessed by " + which) + rule + it.reason(),
                            reason -> new ArrayList<>())
                    .add(new Witness<>(it.entry(), Optional.empty(), Optional.of(it.entry())));
        }
        byReason.forEach((reason, witnesses) ->
                items.add(item("", reason, "", List.of(), witnesses, witness -> caseAnd(witness, ""))));
    }

    private <T> Item item(
            String place,
            String what,
            String way,
            List<String> common,
            List<Witness<T>> witnesses,
            Function<Witness<T>, String> shown) {
        Page page = new Page()
                .line(
                        place.isEmpty() ? 0 : STEP,
                        what + in.pick("，共", "; ") + witnesses.size() + in.pick("项", " in all"));
        common.forEach(line -> page.line(STEP + STEP, line));
        List<String> all = witnesses.stream().map(shown).toList();
        for (int i = 0; i < Math.min(all.size(), MOST_WITNESSES); i++) {
            page.line(
                    STEP + STEP,
                    "· ",
                    all.get(i) + "  " + witnesses.get(i).entry().source());
        }
        if (all.size() > MOST_WITNESSES) {
            page.line(STEP + STEP, in.of(Phrase.MORE_WITNESSES, all.size() - MOST_WITNESSES));
        }
        List<String> everything = new ArrayList<>(common);
        everything.addAll(all.stream().sorted().toList());
        return new Item(place, what, way, page.toString(), everything);
    }

    private <T> String caseAnd(Witness<T> witness, String subject) {
        return witness.entry().id()
                + (subject.isEmpty() ? "" : " " + Subjects.of(witness.entry().facts(), subject, in));
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.collectingAndThen(
                Collectors.joining(in.semicolon()), text -> text.isEmpty() ? "" : in.pick("：", ": ") + text);
    }

    private Stream<String> changes(List<FieldChange> changes, Effect effect) {
        return changes.stream()
                .filter(change -> effect == Effect.CHANGED || !IN_HEADING.contains(change.field()))
                .map(change -> in.pair(in.of(change.field()), value(change, effect)));
    }

    private String value(FieldChange change, Effect effect) {
        Optional<String> was = change.before().map(value -> value(change.field(), value));
        Optional<String> is = change.after().map(value -> value(change.field(), value));
        return effect == Effect.CHANGED ? arrow(was, is) : is.or(() -> was).orElseThrow();
    }

    private String value(DecisionField field, Object value) {
        return switch (field) {
            case BAND -> Values.shares((Band) value, in);
            case BAND_AMOUNTS -> amounts((AmountRange) value);
            case BAND_BASE, AMOUNT -> Values.amount((BigDecimal) value, in);
            case CLAUSES, REMEDIES, MISSING, TERMS_MISSING -> row((Collection<?>) value);
            default -> Values.of(value, in);
        };
    }

    private String amounts(AmountRange range) {
        return Values.range(
                range.lower().map(lower -> Values.amount(lower, in)).orElse(null),
                Values.amount(range.upper(), in),
                in);
    }

    /** Clauses as they are printed, facts by their terms. */
    private String row(Collection<?> several) {
        return in.row(several.stream()
                .map(it -> it instanceof ClauseId id ? clause(id, false) : FactLabels.of(it.toString(), in))
                .toList());
    }

    private String clause(ClauseId id, boolean withSummary) {
        Optional<ClauseEntry> entry = after.find(id).or(() -> before.find(id));
        return entry.map(it -> in.pick(it.printedZh(), it.printedEn())
                        + (withSummary ? in.inBrackets(in.pick(it.zh(), it.en())) : ""))
                .orElse(id.text());
    }

    private static String names(Optional<String> was, Optional<String> is) {
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? is.or(() -> was).orElseThrow()
                : was.get() + " → " + is.get();
    }

    private String arrow(Optional<String> was, Optional<String> is) {
        String none = in.of(Phrase.NONE);
        return arrow(was.orElse(none), is.orElse(none));
    }

    private static String arrow(String was, String is) {
        return Objects.requireNonNull(was) + " → " + Objects.requireNonNull(is);
    }

    private String format(String zh, String en, Object... figures) {
        return String.format(in.pick(zh, en), figures);
    }
}
