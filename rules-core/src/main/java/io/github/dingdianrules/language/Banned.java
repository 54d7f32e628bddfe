package io.github.dingdianrules.language;

import java.util.Map;
import java.util.Optional;

/** What DRL has beside such rules as we write, and what a rule might do instead. */
record Banned(String zh, String en) {

    /** What stands behind a word or sign between two matters. */
    static final Banned MATTERS = new Banned("多个事项：规则只看一个事项", "several matters: a rule looks at one");

    private static final Map<String, Banned> BY_WORD = Map.ofEntries(
            entry("function", "自定义函数", "code of its own"),
            entry("declare", "自定义类型", "types of its own"),
            entry("query", "查询", "queries"),
            entry("unit", "规则单元", "rule units"),
            entry("dialect", "其他语言", "other languages"),
            entry("template", "模板", "templates"),
            entry("rules", "规则组", "groups of rules"),
            entry("salience", "优先级：顺序没有法律意义", "priorities: order carries no legal meaning"),
            entry("no-loop", "循环控制", "control of loops"),
            entry("no", "循环控制", "control of loops"),
            entry("lock", "循环控制", "control of loops"),
            entry("agenda", "议程组", "groups on an agenda"),
            entry("ruleflow", "流程组", "groups in a flow"),
            entry("activation", "激活组", "groups of which one fires"),
            entry("auto", "自动焦点", "focus"),
            entry("date", "按时钟生效：案卷日期不是时钟", "clock: a case has its own date"),
            entry("duration", "计时", "timers"),
            entry("timer", "计时", "timers"),
            entry("calendars", "计时", "timers"),
            entry("enabled", "开关", "switches"),
            entry("extends", "规则继承", "inheritance between rules"),
            entry("eval", "任意代码", "code of its own"),
            entry("exists", "存在量词：请用 any 提问", "quantifiers: ask with any"),
            entry("not", "事项的否定：请用 no 提问", "negated matters: ask with no"),
            entry("forall", "全称量词：请用 all 提问", "quantifiers: ask with all"),
            entry("accumulate", "累计：请向案卷提问", "sums: ask the matter"),
            entry("acc", "累计：请向案卷提问", "sums: ask the matter"),
            entry("groupby", "分组", "grouping"),
            entry("collect", "汇集", "collecting"),
            entry("from", "其他来源：规则只看一个事项", "other sources: a rule looks at one matter"),
            Map.entry("and", MATTERS),
            Map.entry("or", MATTERS));

    /** @return what stands behind a word of DRL that has no place in the rule language; empty for any other word */
    static Optional<Banned> of(Token token) {
        return token.sort() == Token.Sort.NAME ? Optional.ofNullable(BY_WORD.get(token.value())) : Optional.empty();
    }

    private static Map.Entry<String, Banned> entry(String word, String zh, String en) {
        return Map.entry(word, new Banned(zh, en));
    }
}
