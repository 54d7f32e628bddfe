package io.github.dingdianrules.authoring.internal;

import io.github.dingdianrules.authoring.PolicyDirectory;
import io.github.dingdianrules.decision.DecisionKind;
import io.github.dingdianrules.decision.Terms;
import io.github.dingdianrules.facts.Label;
import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.onfile.OnFile;
import io.github.dingdianrules.truth.Truth;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every name that a rule may use, in both languages, each with a rule that uses it. */
public final class NamesPage {

    private static final Vocabulary VOCABULARY = Vocabulary.WHOLE;
    private static final String HEAD = """
            # 全部名称 Names

            规则中可以使用的全部名称；这里没有的名称，规则不能用。提问答是、否或未知，写进 `$holds`；其余是字段。右列是用到它的一条规则。

            Every name a rule may use; what is not here does not exist for a rule. A question answers true, false or unknown and
            goes into `$holds`; the others are fields. The last column shows a rule that uses it.

            [事项 Matters](#事项-matters) · [事实 Facts](#事实-facts) · [函数 Functions](#函数-functions) ·
            [决定 Decisions](#决定-decisions) · [词表 Words](#词表-words)
            """;

    private final StringBuilder page = new StringBuilder(HEAD);
    private final RuleUses uses;

    private NamesPage(RuleUses uses) {
        this.uses = uses;
    }

    /** @param policy its rules are shown before those of others */
    public static String of(PolicyDirectory policy) {
        NamesPage names = new NamesPage(RuleUses.of(policy));
        names.matters();
        names.facts();
        names.functions();
        names.decisions();
        names.words();
        return names.page.toString();
    }

    private void matters() {
        heading(2, "事项 Matters");
        text("一条规则只看一个事项，写在 `when` 之后。A rule looks at one matter, which stands after `when`.");
        table("事项 matter", "", "");
        VOCABULARY.matters().forEach(name -> {
            Label label = VOCABULARY.matter(name).orElseThrow().getAnnotation(Label.class);
            row(code(name), label.zh(), label.en());
        });
        heading(3, "每个事项都有 Every matter has");
        questions(OnFile.class);
        for (String name : VOCABULARY.matters()) {
            Class<?> matter = VOCABULARY.matter(name).orElseThrow();
            heading(3, name + " " + matter.getAnnotation(Label.class).zh());
            questions(matter);
        }
    }

    private void facts() {
        heading(2, "事实 Facts");
        text("字段的值可以继续提问：`institution.bedsAtLeast(100)`。"
                + "What a field gives can be asked further: `institution.bedsAtLeast(100)`.");
        for (Class<?> fact : VOCABULARY.facts()) {
            heading(3, fact.getSimpleName());
            questions(fact);
        }
    }

    private void questions(Class<?> type) {
        table("名称 name", "得到 gives", "", "", "规则 rule");
        VOCABULARY.questions(type).stream()
                .filter(question -> type == OnFile.class || !isCommon(question))
                .sorted(Comparator.comparing(NamesPage::written))
                .forEach(question -> question(type, question));
    }

    private void question(Class<?> type, Method question) {
        Optional<Label> label = label(type, question.getName());
        row(
                code(written(question)),
                Vocabulary.inShort(question.getReturnType()),
                label.map(Label::zh).orElse(""),
                label.map(Label::en).orElse(""),
                uses.of(type, question.getName()).orElse(""));
    }

    private static boolean isCommon(Method question) {
        return question.getParameterCount() == 0
                && Arrays.stream(OnFile.class.getMethods())
                        .anyMatch(common -> common.getName().equals(question.getName()));
    }

    private static Optional<Label> label(Class<?> type, String name) {
        return !type.isRecord()
                ? Optional.empty()
                : Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map((RecordComponent component) -> component.getAnnotation(Label.class))
                        .filter(label -> label != null)
                        .findFirst();
    }

    /** As a rule writes it: questions with brackets, facts without. */
    private static String written(Method question) {
        String name = question.getName();
        if (question.getParameterCount() > 0 || question.getReturnType() == Truth.class) {
            return signature(question);
        }
        return name.matches("is[A-Z].*") ? name.substring(2, 3).toLowerCase(Locale.ROOT) + name.substring(3) : name;
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Vocabulary::inShort)
                .collect(Collectors.joining(", ", method.getName() + "(", method.isVarArgs() ? ", …)" : ")"));
    }

    private void functions() {
        heading(2, "函数 Functions");
        table("函数 function", "得到 gives");
        VOCABULARY.functions().stream()
                .flatMap(name -> VOCABULARY.functions(name).stream())
                .sorted(Comparator.comparing(Method::getReturnType, Comparator.comparing(Class::getSimpleName))
                        .thenComparing(NamesPage::signature))
                .forEach(function -> row(code(signature(function)), Vocabulary.inShort(function.getReturnType())));
        VOCABULARY.questions(Terms.class).stream()
                .filter(method -> method.getReturnType() == Terms.class)
                .sorted(Comparator.comparing(NamesPage::signature))
                .forEach(method -> row(code("… ." + signature(method)), Vocabulary.inShort(method.getReturnType())));
    }

    private void decisions() {
        heading(2, "决定 Decisions");
        text("`decide.shall`（应当）、`decide.may`（可以）、`decide.mustNot`（不得）各取一个决定种类；"
                + "`decide.by(Actor.…)` 写明由谁作出，`decide.through(\"条款\")` 写明经由的条款。");
        text("`decide.shall`, `decide.may` and `decide.mustNot` take one of these kinds; `decide.by(Actor.…)` says who"
                + " decides, `decide.through(\"clause\")` through which clause.");
        words(DecisionKind.class);
    }

    private void words() {
        heading(2, "词表 Words");
        text("写作 `ApplicationKind.INITIAL`。Written `ApplicationKind.INITIAL`.");
        for (String name : VOCABULARY.words()) {
            Class<?> list = VOCABULARY.word(name).orElseThrow();
            if (list != DecisionKind.class) {
                heading(3, name);
                words(list);
            }
        }
    }

    private void words(Class<?> list) {
        table("词 word", "", "");
        for (Object word : list.getEnumConstants()) {
            boolean labelled = word instanceof Labelled;
            row(
                    code(((Enum<?>) word).name()),
                    labelled ? ((Labelled) word).zh() : "",
                    labelled ? ((Labelled) word).en() : "");
        }
    }

    private void heading(int level, String text) {
        page.append('\n').append("#".repeat(level)).append(' ').append(text).append("\n");
    }

    private void text(String text) {
        page.append('\n').append(text).append('\n');
    }

    private void table(String... heads) {
        page.append('\n');
        row(heads);
        row(List.of(heads).stream().map(head -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
