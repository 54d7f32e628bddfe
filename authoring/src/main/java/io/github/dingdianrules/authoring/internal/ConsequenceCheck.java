package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.clause.ClauseLedger;
import io.github.dingdianrules.decision.Actor;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.language.Expression;
import io.github.dingdianrules.language.Position;
import io.github.dingdianrules.language.RuleSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The consequence of a rule: one call of {@code decide}, and nothing else. */
final class ConsequenceCheck {

    private static final Set<String> VERBS = Set.of("shall", "may", "mustNot", "breach", "breachUnder");
    private static final Set<String> WITH_KIND = Set.of("shall", "may", "mustNot");

    private final RuleSource rule;
    private final Typing typing;
    private final Optional<ClauseLedger> ledger;
    private final Imports imports;
    private final Faults faults;

    ConsequenceCheck(RuleSource rule, Typing typing, Optional<ClauseLedger> ledger, Imports imports, Faults faults) {
        this.rule = rule;
        this.typing = typing;
        this.ledger = ledger;
        this.imports = imports;
        this.faults = faults;
    }

    void check() {
        if (rule.statements().size() != 1) {
            Position at = rule.statements().isEmpty()
                    ? rule.nameAt()
                    : rule.statements().get(1).at();
            faults.error(
                    at,
                    "consequence",
                    "then 之后应恰好有一个 decide 语句，这里有 " + rule.statements().size() + " 个；多个后果写成多条规则",
                    "after then comes exactly one call of decide, not "
                            + rule.statements().size() + "; write a rule for each consequence");
            return;
        }
        if (rule.statements().get(0) instanceof Expression.Call verb && verb.of() != null && receiver(verb.of())) {
            decision(verb);
        } else {
            notADecision(rule.statements().get(0));
        }
    }

    private void notADecision(Expression statement) {
        faults.error(
                statement.at(),
                "consequence",
                "then 之后只能写 decide.shall、decide.may、decide.mustNot、decide.breach 或 decide.breachUnder，不能有“" + statement
                        + "”",
                "after then comes decide.shall, decide.may, decide.mustNot, decide.breach or decide.breachUnder; \""
                        + statement + "\" has no place here");
    }

    /** Whether it is {@code decide}, perhaps by someone or through clauses; what is wrong in that is told. */
    private boolean receiver(Expression of) {
        if (of instanceof Expression.Name name) {
            return name.name().equals(Imports.GLOBAL_NAME);
        }
        if (!(of instanceof Expression.Call call) || call.of() == null || !receiver(call.of())) {
            return false;
        }
        if (call.name().equals("by")) {
            by(call);
            return true;
        }
        if (call.name().equals("through")) {
            clauses(call, call.arguments());
            return true;
        }
        return false;
    }

    private void by(Expression.Call call) {
        if (call.arguments().size() == 1) {
            Expression actor = call.arguments().get(0);
            Optional<Class<?>> type = typing.of(actor);
            if (type.isEmpty() || type.get() == Actor.class) {
                return;
            }
        }
        faults.error(
                call.at(),
                "consequence",
                "by 之后写由谁作出，如 by(Actor.AGENCY)",
                "by takes who decides, as in by(Actor.AGENCY)");
    }

    private void clauses(Expression.Call call, List<Expression> arguments) {
        if (arguments.isEmpty()) {
            faults.error(call.at(), "consequence", call.name() + " 要写条款号", call.name() + " takes a clause in quotes");
        }
        for (Expression argument : arguments) {
            if (argument instanceof Expression.Text clause) {
                RuleCheck.inLedger(clause.value(), clause.at(), ledger, faults);
            } else {
                faults.error(
                        argument.at(),
                        "consequence",
                        call.name() + " 要引号内的条款号，不是“" + argument + "”",
                        call.name() + " takes a clause in quotes, not \"" + argument + "\"");
            }
        }
    }

    private void decision(Expression.Call verb) {
        if (!VERBS.contains(verb.name())) {
            faults.unknown(
                    verb.at(),
                    "unknown-verb",
                    verb.name(),
                    "decide 没有“" + verb.name() + "”；只有 shall、may、mustNot、breach、breachUnder",
                    "decide has no \"" + verb.name() + "\", only shall, may, mustNot, breach and breachUnder",
                    VERBS);
            return;
        }
        List<Expression> given = verb.arguments();
        boolean withKind = WITH_KIND.contains(verb.name());
        int least = withKind || verb.name().equals("breachUnder") ? 2 : 1;
        int most = withKind ? 3 : least;
        int holdsAt = withKind ? 1 : 0;
        if (given.size() < least
                || given.size() > most
                || !given.get(holdsAt).toString().equals(RuleSource.HOLDS)) {
            faults.error(
                    verb.at(),
                    "consequence",
                    verb.name() + " 应写作 " + form(verb.name(), true),
                    verb.name() + " is written " + form(verb.name(), false));
            return;
        }
        if (withKind) {
            kind(given.get(0));
            if (given.size() == most) {
                terms(given.get(most - 1));
            }
        } else {
            conduct(verb.at());
            if (verb.name().equals("breachUnder")) {
                clauses(verb, given.subList(1, 2));
            }
        }
    }

    /** What follows from a finding of a breach looks at the conduct. */
    private void conduct(Position at) {
        if (!typing.presence().isAboutConduct()) {
            faults.error(
                    at,
                    "no-conduct",
                    "违约认定针对行为，" + rule.matter() + " 这里没有行为；用 ViolationOnFile，Finding 则先写 isAboutConduct()",
                    "a breach is found in conduct, and " + rule.matter()
                            + " has none here; use ViolationOnFile, or in a Finding write isAboutConduct() first");
        }
    }

    private static String form(String verb, boolean zh) {
        return switch (verb) {
            case "breach" -> "decide.breach($holds)";
            case "breachUnder" -> "decide.breachUnder($holds, \"44\")";
            default ->
                "decide." + verb + (zh ? "(决定种类, $holds) 或再加期限等" : "(KIND, $holds), with terms behind it if need be");
        };
    }

    private void kind(Expression written) {
        String name = written instanceof Expression.Field field
                        && field.of().toString().equals(DecisionKind.class.getSimpleName())
                ? field.name()
                : written.toString();
        List<String> kinds =
                Arrays.stream(DecisionKind.values()).map(DecisionKind::name).toList();
        if (!kinds.contains(name)) {
            faults.unknown(
                    written.at(),
                    "unknown-decision",
                    name,
                    "没有决定种类“" + name + "”",
                    "there is no kind of decision \"" + name + "\"",
                    kinds);
            return;
        }
        if (name.equals(DecisionKind.BREACH_FINDING.name())) {
            conduct(written.at());
        }
        if (written instanceof Expression.Field) {
            imports.need(DecisionKind.class, written.at(), faults);
        } else {
            imports.needStatic(DecisionKind.class, written.at(), faults);
        }
    }

    private void terms(Expression terms) {
        typing.of(terms)
                .filter(type -> type != Terms.class)
                .ifPresent(type -> faults.error(
                        terms.at(),
                        "type",
                        "此处应为" + Vocabulary.zh(Terms.class) + "，" + Faults.zh(terms) + "是" + Vocabulary.zh(type),
                        Vocabulary.en(Terms.class) + " are due here; " + Faults.en(terms) + " is "
                                + Vocabulary.en(type)));
    }
}
