package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.clause.ClauseEntry;
import io.github.dingdianrules.clause.ClauseId;
import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.clause.ClauseStatus;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.Position;
import io.github.dingdianrules.language.RuleSource;
import io.github.dingdianrules.truth.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One rule: named by its clause, one matter, one question, one decision. */
final class RuleCheck {

    private static final int LONGEST_NAME = 70;
    private static final Pattern NAME = Pattern.compile("\\p{IsHan} (\\S+) .+");
    private static final String ASKED = RuleSource.HOLDS + ".possible";

    private final RuleSource rule;
    private final Optional<ClauseLedger> ledger;
    private final Imports imports;
    private final Faults faults;

    /** @param ledger empty where it could not be read */
    RuleCheck(RuleSource rule, Optional<ClauseLedger> ledger, Imports imports, Faults faults) {
        this.rule = rule;
        this.ledger = ledger;
        this.imports = imports;
        this.faults = faults;
    }

    void check() {
        name();
        clause();
        Optional<Class<?>> matter = Vocabulary.WHOLE.matter(rule.matter());
        if (matter.isEmpty()) {
            faults.unknown(
                    rule.matterAt(),
                    "unknown-matter",
                    rule.matter(),
                    "没有事项“" + rule.matter() + "”",
                    "there is no matter \"" + rule.matter() + "\"",
                    Vocabulary.WHOLE.matters());
            return;
        }
        imports.need(matter.get(), rule.matterAt(), faults);
        Typing typing = new Typing(matter.get(), imports, faults);
        condition(typing);
        new ConsequenceCheck(rule, typing.ofConsequence(), ledger, imports, faults).check();
    }

    private void name() {
        if (rule.name().codePointCount(0, rule.name().length()) > LONGEST_NAME) {
            faults.error(
                    rule.nameAt(),
                    "name",
                    "规则名超过 " + LONGEST_NAME + " 个字符",
                    "the name of the rule has more than " + LONGEST_NAME + " characters");
        }
        Matcher form = NAME.matcher(rule.name());
        if (!rule.clause().isEmpty() && (!form.matches() || !form.group(1).equals(rule.clause()))) {
            faults.error(
                    rule.nameAt(),
                    "name",
                    "规则名应为“省份简称 " + rule.clause() + " 短语”，如“苏 " + rule.clause() + " 约谈负责人”",
                    "a rule is named by province, clause and a phrase, as in \"苏 " + rule.clause() + " 约谈负责人\"");
        }
    }

    private void clause() {
        for (RuleSource.Annotation note : rule.annotations()) {
            if (!note.name().equals("Clause") || rule.annotation().get() != note) {
                faults.error(
                        note.at(),
                        "annotation",
                        "规则只写一个 @Clause，不写其他注记",
                        "a rule has one @Clause and no other annotation");
            }
        }
        if (rule.annotation().isEmpty()) {
            faults.error(
                    rule.nameAt(),
                    "no-clause",
                    "规则没有 @Clause；写上它所依据的条款",
                    "the rule has no @Clause; name the clause it encodes");
            return;
        }
        RuleSource.Annotation note = rule.annotation().get();
        inLedger(note.value(), note.valueAt(), ledger, faults)
                .filter(entry -> entry.status() != ClauseStatus.ENCODED)
                .ifPresent(entry -> faults.error(
                        note.valueAt(),
                        "clause-status",
                        "台账中条款 " + entry.id() + " 的状态是 " + entry.status().word() + "；有规则的条款应为 encoded",
                        "the ledger calls clause " + entry.id() + " "
                                + entry.status().word() + "; a clause with a rule is encoded"));
    }

    /** @return the entry of a clause; where there is none, says so with the nearest */
    static Optional<ClauseEntry> inLedger(String written, Position at, Optional<ClauseLedger> ledger, Faults faults) {
        ClauseId clause;
        try {
            clause = new ClauseId(written);
        } catch (IllegalArgumentException e) {
            faults.error(
                    at,
                    "unknown-clause",
                    "“" + written + "”不是条款号；写作 44、44.2（款）、44(4)（项）",
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (ledger.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClauseEntry> entry = ledger.get().find(clause);
        if (entry.isEmpty()) {
            faults.unknown(
                    at,
                    "unknown-clause",
                    written,
                    "台账 clauses.yaml 中没有条款 " + written,
                    "clauses.yaml has no clause " + written,
                    ledger.get().entries().stream()
                            .map(known -> known.id().text())
                            .toList());
        }
        return entry;
    }

    private void condition(Typing typing) {
        boolean asked = false;
        for (RuleSource.Constraint constraint : rule.constraints()) {
            if (constraint.toString().equals(ASKED) && typing.isBound(RuleSource.HOLDS)) {
                asked = true;
            } else if (constraint.binds()) {
                bind(constraint, typing);
            } else {
                typing.test(constraint.expression());
                typing.presence().select(constraint.expression());
            }
        }
        if (rule.question().isEmpty()) {
            faults.error(
                    rule.matterAt(),
                    "no-question",
                    "规则没有 $holds；把条件写成 $holds : 提问，再写 $holds.possible",
                    "the rule has no $holds; state its condition as $holds : a question, then $holds.possible");
        } else if (!asked) {
            faults.error(
                    rule.matterAt(),
                    "not-asked",
                    "绑定 $holds 之后要写 $holds.possible，否则规则总是适用",
                    "after $holds comes $holds.possible; without it the rule always applies");
        }
        unused();
    }

    private void bind(RuleSource.Constraint constraint, Typing typing) {
        if (!constraint.bound().startsWith("$")) {
            faults.error(
                    constraint.at(),
                    "binding",
                    "绑定的名称以 $ 开头：$" + constraint.bound(),
                    "a bound name starts with $: $" + constraint.bound());
        }
        if (typing.isBound(constraint.bound())) {
            faults.error(
                    constraint.at(), "binding", constraint.bound() + " 绑定了两次", constraint.bound() + " is bound twice");
        }
        Optional<Class<?>> type = typing.of(constraint.expression());
        if (constraint.bound().equals(RuleSource.HOLDS)) {
            type.filter(found -> found != Truth.class)
                    .ifPresent(found -> faults.error(
                            constraint.expression().at(),
                            "type",
                            "$holds 要绑定提问，" + Faults.zh(constraint.expression()) + "是" + Vocabulary.zh(found),
                            "$holds is bound to a question; " + Faults.en(constraint.expression()) + " is "
                                    + Vocabulary.en(found)));
            typing.bind(RuleSource.HOLDS, constraint.expression(), Truth.class);
        } else {
            type.ifPresent(found -> typing.bind(constraint.bound(), constraint.expression(), found));
        }
    }

    private void unused() {
        Set<String> used = new HashSet<>();
        List<Expression> everywhere = new java.util.ArrayList<>(rule.statements());
        rule.constraints().forEach(constraint -> everywhere.add(constraint.expression()));
        everywhere.stream()
                .flatMap(Expression::all)
                .filter(Expression.Name.class::isInstance)
                .forEach(name -> used.add(name.toString()));
        rule.constraints().stream()
                .filter(constraint -> constraint.binds() && !used.contains(constraint.bound()))
                .forEach(constraint -> faults.warning(
                        constraint.at(), "unused", constraint.bound() + " 没有用到", constraint.bound() + " is not used"));
    }
}
