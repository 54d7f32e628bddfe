package io.github.dingdianrules.language;

import io.github.dingdianrules.language.Token.Sort;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the rule language. Whatever is not part of it is a fault; a rule with one is left out, and reading goes on with
 * the next rule, so that everything wrong is told at once.
 */
final class RuleParser {

    private static final int DEEPEST = 32;
    private static final int LONGEST_NUMBER = 9;

    /** Everything after such a call in a chain would be dropped by the engine without a word. */
    private static final Map<String, String> KEYWORDS_AS_QUESTIONS =
            Map.of("and", "all(…, …)", "or", "any(…, …)", "not", "no(…)");

    private final String file;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Token> tokens;
    private int next;
    private int depth;
    private boolean inCondition;

    /** Ends the reading of a rule or of a line of the head. */
    private static final class Unreadable extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    RuleParser(String file, String text) {
        this.file = file;
        this.tokens = new Lexer(file, text, faults).tokens();
    }

    RuleFile file() {
        String packageName = "";
        Position packageAt = Position.START;
        List<RuleFile.Import> imports = new ArrayList<>();
        List<RuleFile.Global> globals = new ArrayList<>();
        List<RuleSource> rules = new ArrayList<>();
        while (token().sort() != Sort.END) {
            Token start = token();
            try {
                if (start.is("package")) {
                    step();
                    packageAt = token().at();
                    packageName = qualifiedName();
                    skip(";");
                } else if (start.is("import")) {
                    imports.add(readImport());
                } else if (start.is("global")) {
                    globals.add(global());
                } else if (start.is("rule")) {
                    rules.add(rule());
                } else {
                    throw outside(start);
                }
            } catch (Unreadable unreadable) {
                recover(start);
            }
        }
        faults.sort(null);
        return new RuleFile(file, packageName, packageAt, imports, globals, rules, faults);
    }

    private Unreadable outside(Token found) {
        if (Banned.of(found).isPresent()) {
            return banned(found);
        }
        return fault(
                found,
                "syntax",
                "此处应为 rule \"…\"，而不是" + found.shownZh(),
                "expected rule \"…\" here, not " + found.shown());
    }

    /** Goes on at the next rule, or at the next line of the head. */
    private void recover(Token start) {
        if (token() == start) {
            step();
        }
        while (token().sort() != Sort.END && !startsSomething(token())) {
            step();
        }
    }

    private static boolean startsSomething(Token token) {
        return token.first()
                && (token.is("rule")
                        || token.is("import")
                        || token.is("global")
                        || token.is("package")
                        || token.is("function")
                        || token.is("declare")
                        || token.is("query"));
    }

    private RuleFile.Import readImport() {
        Token start = step();
        if (token().is("function") || token().is("accumulate") || token().is("acc")) {
            throw banned(token());
        }
        boolean isStatic = skip("static");
        StringBuilder name =
                new StringBuilder(name("一个类型名", "the name of a type").value());
        while (skip(".")) {
            name.append('.')
                    .append(
                            token().is("*")
                                    ? step().value()
                                    : name("名称", "a name").value());
        }
        skip(";");
        return new RuleFile.Import(name.toString(), isStatic, start.at());
    }

    private RuleFile.Global global() {
        Token start = step();
        String type = qualifiedName();
        String name = name("名称", "a name").value();
        skip(";");
        return new RuleFile.Global(type, name, start.at());
    }

    private String qualifiedName() {
        StringBuilder name = new StringBuilder(name("名称", "a name").value());
        while (skip(".")) {
            name.append('.').append(name("名称", "a name").value());
        }
        return name.toString();
    }

    private RuleSource rule() {
        Token start = step();
        Token name = token();
        if (name.sort() != Sort.TEXT) {
            throw fault(
                    name,
                    "syntax",
                    "rule 之后应为引号内的规则名，而不是" + name.shownZh(),
                    "after rule comes its name in quotes, not " + name.shown());
        }
        step();
        List<RuleSource.Annotation> annotations = new ArrayList<>();
        while (token().is("@")) {
            annotations.add(annotation());
        }
        if (Banned.of(token()).isPresent()) {
            throw banned(token());
        }
        expect("when");
        Token matter = token();
        if (matter.is("(")) {
            throw banned(matter, "事项外的括号", "brackets around a matter");
        }
        if (Banned.of(matter).isPresent()) {
            throw banned(matter);
        }
        name("一个事项，如 ViolationOnFile", "a matter such as ViolationOnFile");
        inCondition = true;
        List<RuleSource.Constraint> constraints = pattern(matter);
        inCondition = false;
        expectThen();
        List<Expression> statements = new ArrayList<>();
        while (!token().is("end")) {
            statements.add(statement(name));
        }
        step();
        return new RuleSource(
                file,
                start.at(),
                name.value(),
                name.at(),
                annotations,
                matter.value(),
                matter.at(),
                constraints,
                statements);
    }

    private RuleSource.Annotation annotation() {
        Token at = step();
        Token name = name("Clause", "Clause");
        expect("(");
        Token value = token();
        if (value.sort() != Sort.TEXT) {
            throw fault(
                    value,
                    "syntax",
                    "@" + name.value() + " 之后应为引号内的条款号，如 @Clause(\"6(3)\")",
                    "@" + name.value() + " takes a clause in quotes, as in @Clause(\"6(3)\")");
        }
        step();
        expect(")");
        return new RuleSource.Annotation(name.value(), value.value(), at.at(), value.at());
    }

    private List<RuleSource.Constraint> pattern(Token matter) {
        if (token().is(":")) {
            throw banned(token(), "给事项命名", "name for a matter");
        }
        expect("(");
        List<RuleSource.Constraint> constraints = new ArrayList<>();
        if (!skip(")")) {
            do {
                constraints.add(constraint());
            } while (skip(","));
            if (!skip(")")) {
                throw fault(
                        token(),
                        "syntax",
                        "此处应为逗号或右括号（括号从 " + matter.at() + " 的 " + matter.value() + " 开始），而不是" + token().shownZh(),
                        "expected a comma or the closing bracket of " + matter.value() + " (" + matter.at()
                                + ") here, not " + token().shown());
            }
        }
        return constraints;
    }

    private void expectThen() {
        Token found = token();
        if (!found.is("then")) {
            if (Banned.of(found).isPresent() || found.is("||") || found.is("&&")) {
                throw banned(found);
            }
            if (found.sort() == Sort.NAME && after(1).is("(")) {
                throw banned(found, "第二个事项：规则只看一个事项", "second matter: a rule looks at one");
            }
        }
        expect("then");
    }

    private RuleSource.Constraint constraint() {
        Token start = token();
        if (start.sort() == Sort.NAME && after(1).is(":")) {
            step();
            step();
            return new RuleSource.Constraint(start.value(), condition(), start.at());
        }
        return new RuleSource.Constraint("", condition(), start.at());
    }

    private Expression condition() {
        Token start = token();
        List<Expression> alternatives = new ArrayList<>();
        do {
            alternatives.add(comparison());
        } while (skip("||"));
        if (token().is("&&")) {
            throw fault(token(), "syntax", "两个条件之间请用逗号，不用 &&", "separate two conditions by a comma, not by &&");
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new Expression.Either(alternatives, start.at());
    }

    private Expression comparison() {
        if (token().is("!")) {
            throw fault(token(), "syntax", "请用 no(…) 代替 !", "write no(…) for !");
        }
        Expression left = expression();
        Token sign = token();
        if (sign.is("==") || sign.is("!=")) {
            step();
            return new Expression.Comparison(left, sign.is("=="), expression(), left.at());
        }
        if (sign.is("in") || sign.is("not") && after(1).is("in")) {
            step();
            if (sign.is("not")) {
                step();
            }
            expect("(");
            return new Expression.Among(left, sign.is("in"), list(), left.at());
        }
        if (sign.sort() == Sort.SIGN && "< > <= >= = + - * / % & | ^ ? [ ->".contains(sign.value())) {
            throw fault(
                    sign,
                    "syntax",
                    "条件中不能用“" + sign.value() + "”；请用 ==、!=、in 或者事项的提问",
                    "\"" + sign.value() + "\" has no place in a condition; use ==, !=, in, or a question");
        }
        return left;
    }

    private Expression statement(Token rule) {
        Token start = token();
        if (start.sort() == Sort.END || start.first() && start.is("rule")) {
            throw fault(
                    rule,
                    "syntax",
                    "规则“" + rule.value() + "”没有以 end 结束",
                    "the rule \"" + rule.value() + "\" is not closed by end");
        }
        if (start.sort() != Sort.NAME) {
            throw consequence(start);
        }
        Expression statement = expression();
        if (!skip(";")) {
            if (token().is("end") || token().sort() == Sort.END) {
                throw fault(start, "syntax", "语句应以分号结束", "the statement is not closed by a semicolon");
            }
            throw consequence(token());
        }
        return statement;
    }

    private Unreadable consequence(Token found) {
        return fault(
                found,
                "consequence",
                "then 之后只能有一个 decide 语句，此处不能有" + found.shownZh(),
                "after then comes one call of decide and nothing else; " + found.shown() + " has no place here");
    }

    private Expression expression() {
        if (++depth > DEEPEST) {
            throw fault(token(), "syntax", "括号嵌套过深", "brackets are nested too deep");
        }
        Expression expression = primary();
        while (skip(".")) {
            Token name = name("提问或字段的名称", "the name of a question or field");
            if (inCondition && token().is("(") && KEYWORDS_AS_QUESTIONS.containsKey(name.value())) {
                throw fault(
                        name,
                        "keyword-as-question",
                        "不能调用 ." + name.value() + "(…)：引擎会丢掉其后的内容；请写 " + KEYWORDS_AS_QUESTIONS.get(name.value()),
                        "." + name.value() + "(…) cannot be called: the engine drops what follows; write "
                                + KEYWORDS_AS_QUESTIONS.get(name.value()));
            }
            expression = skip("(")
                    ? new Expression.Call(expression, name.value(), list(), name.at())
                    : new Expression.Field(expression, name.value(), name.at());
        }
        depth--;
        return expression;
    }

    private Expression primary() {
        Token start = token();
        switch (start.sort()) {
            case TEXT -> {
                step();
                return new Expression.Text(start.value(), start.at());
            }
            case NUMBER -> {
                step();
                return number(start);
            }
            case NAME -> {
                step();
                if (start.is("new") || start.is("eval")) {
                    throw banned(start, "任意代码", "code of its own");
                }
                return named(start);
            }
            default ->
                throw fault(
                        start,
                        "syntax",
                        "此处应为提问、字段、数字或引号内的文字，而不是" + start.shownZh(),
                        "expected a question, a field, a number or a text in quotes here, not " + start.shown());
        }
    }

    private Expression named(Token start) {
        return switch (start.value()) {
            case "null" -> new Expression.Literal(null, start.at());
            case "true" -> new Expression.Literal(true, start.at());
            case "false" -> new Expression.Literal(false, start.at());
            default ->
                skip("(")
                        ? new Expression.Call(null, start.value(), list(), start.at())
                        : new Expression.Name(start.value(), start.at());
        };
    }

    private Expression number(Token token) {
        boolean whole = token.value().length() <= LONGEST_NUMBER
                && token.value().chars().allMatch(Character::isDigit)
                && !(token.value().length() > 1 && token.value().startsWith("0"));
        if (!whole || token().is(".") && after(1).sort() == Sort.NUMBER) {
            throw fault(
                    token,
                    "number",
                    "只能写整数；比例写成文字，如 \"0.20\"",
                    "only whole numbers stand here; write a share as a text, \"0.20\"");
        }
        return new Expression.Number(Integer.parseInt(token.value()), token.at());
    }

    /** What stands in brackets, the opening one already read. */
    private List<Expression> list() {
        List<Expression> list = new ArrayList<>();
        if (skip(")")) {
            return list;
        }
        do {
            list.add(expression());
        } while (skip(","));
        if (!token().is(")")) {
            throw fault(
                    token(),
                    "syntax",
                    "此处应为逗号或右括号，而不是" + token().shownZh(),
                    "expected a comma or a closing bracket here, not " + token().shown());
        }
        step();
        return list;
    }

    private Token name(String zh, String en) {
        if (token().sort() != Sort.NAME) {
            throw fault(
                    token(),
                    "syntax",
                    "此处应为" + zh + "，而不是" + token().shownZh(),
                    "expected " + en + " here, not " + token().shown());
        }
        return step();
    }

    private void expect(String word) {
        if (!token().is(word)) {
            throw fault(
                    token(),
                    "syntax",
                    "此处应为 " + word + "，而不是" + token().shownZh(),
                    "expected " + word + " here, not " + token().shown());
        }
        step();
    }

    private Unreadable banned(Token found) {
        Banned why = Banned.of(found).orElse(Banned.MATTERS);
        return banned(found, why.zh(), why.en());
    }

    private Unreadable banned(Token found, String zh, String en) {
        return fault(
                found,
                "banned",
                "不能用" + found.shownZh() + "：规则语言中没有" + zh,
                found.shown() + " cannot be used: the rule language has no " + en);
    }

    private Unreadable fault(Token at, String code, String zh, String en) {
        depth = 0;
        inCondition = false;
        faults.add(Fault.error(file, at.at(), code, zh, en));
        return new Unreadable();
    }

    private Token token() {
        return tokens.get(next);
    }

    private Token after(int steps) {
        return tokens.get(Math.min(next + steps, tokens.size() - 1));
    }

    private Token step() {
        Token token = token();
        if (token.sort() != Sort.END) {
            next++;
        }
        return token;
    }

    private boolean skip(String word) {
        if (token().is(word)) {
            step();
            return true;
        }
        return false;
    }
}
