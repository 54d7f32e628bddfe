package io.github.dingdianrules.authoring;

import io.github.dingdianrules.facts.Labelled;
import io.github.dingdianrules.language.Fault;
import java.util.Arrays;
import java.util.Optional;

/** The sorts of fault that lint knows, each with what is asked of a policy directory. */
public enum FaultCode implements Labelled {
    /** A rule is written in the rule language. */
    SYNTAX("syntax", "规则按规则语言书写", "A rule is written in the rule language."),
    /** Outside quotes and comments only ASCII characters stand. */
    CHARACTER("character", "引号和注释之外只有英文字符", "Outside quotes and comments only ASCII characters stand."),
    /** Punctuation is half-width. */
    FULL_WIDTH("full-width", "标点用半角", "Punctuation is half-width."),
    /** A text in quotes holds no backslash and no control character. */
    TEXT("text", "引号内没有反斜杠和控制字符", "A text in quotes holds no backslash and no control character."),
    /** Numbers are whole; a share is a text in quotes. */
    NUMBER("number", "数字是整数；比例写成引号内的文字", "Numbers are whole; a share is a text in quotes."),
    /** Nothing outside the rule language is used. */
    BANNED("banned", "不用规则语言以外的写法", "Nothing outside the rule language is used."),
    /** Conditions are put together by all, any and no, never by .and, .or or .not. */
    KEYWORD_AS_QUESTION(
            "keyword-as-question",
            "条件用 all、any、no 组合，不用 .and、.or、.not",
            "Conditions are put together by all, any and no, never by .and, .or or .not."),
    /** Files are encoded in UTF-8. */
    ENCODING("encoding", "文件是 UTF-8 编码", "Files are encoded in UTF-8."),
    /** All rule files name the same package. */
    PACKAGE("package", "各规则文件的 package 相同", "All rule files name the same package."),
    /** Only names of this library are imported, and all that are used. */
    IMPORT("import", "只导入本库的名称，用到的都已导入", "Only names of this library are imported, and all that are used."),
    /** The only global is decide. */
    GLOBAL("global", "唯一的 global 是 decide", "The only global is decide."),
    /** A rule is named by province, clause and a phrase. */
    NAME("name", "规则名是省份简称、条款和短语", "A rule is named by province, clause and a phrase."),
    /** No two rules have the same name. */
    DUPLICATE_NAME("duplicate-name", "规则名不重复", "No two rules have the same name."),
    /** The only annotation of a rule is one @Clause. */
    ANNOTATION("annotation", "规则只有一个注记 @Clause", "The only annotation of a rule is one @Clause."),
    /** A rule names its clause. */
    NO_CLAUSE("no-clause", "规则写明所依据的条款", "A rule names its clause."),
    /** A clause stands in the ledger. */
    UNKNOWN_CLAUSE("unknown-clause", "条款在台账之中", "A clause stands in the ledger."),
    /** A clause with a rule is called encoded. */
    CLAUSE_STATUS("clause-status", "有规则的条款在台账中为 encoded", "A clause with a rule is called encoded."),
    /** A clause called encoded has a rule. */
    NO_RULE("no-rule", "encoded 的条款有规则", "A clause called encoded has a rule."),
    /** There are rules. */
    NO_RULES("no-rules", "目录中有规则", "There are rules."),
    /** Clauses stand once, in the document's order. */
    ORDER("order", "台账的条款各写一次，按文件顺序", "Clauses stand once, in the document's order."),
    /** Every article stands in the ledger. */
    NO_ARTICLE("no-article", "每一条都在台账之中", "Every article stands in the ledger."),
    /** The fields of policy.yaml and clauses.yaml are there and right. */
    YAML(
            "yaml",
            "policy.yaml 和 clauses.yaml 的字段齐全、正确",
            "The fields of policy.yaml and clauses.yaml are there and right."),
    /** The files that policy.yaml lists are there. */
    NO_FILE("no-file", "policy.yaml 列出的文件都在", "The files that policy.yaml lists are there."),
    /** Every rule file is listed in policy.yaml. */
    NOT_LISTED("not-listed", "规则文件都列在 policy.yaml 中", "Every rule file is listed in policy.yaml."),
    /** An included policy is there. */
    UNKNOWN_POLICY("unknown-policy", "所包含的文件是现有的", "An included policy is there."),
    /** The matter is one there is. */
    UNKNOWN_MATTER("unknown-matter", "事项是现有的", "The matter is one there is."),
    /** The fact is one that the matter has. */
    UNKNOWN_FACT("unknown-fact", "字段是该事项现有的", "The fact is one that the matter has."),
    /** The question is one that can be asked. */
    UNKNOWN_QUESTION("unknown-question", "提问是现有的", "The question is one that can be asked."),
    /** The function is one there is. */
    UNKNOWN_FUNCTION("unknown-function", "函数是现有的", "The function is one there is."),
    /** The word is one of its list. */
    UNKNOWN_WORD("unknown-word", "词在词表之中", "The word is one of its list."),
    /** The kind of decision is one there is. */
    UNKNOWN_DECISION("unknown-decision", "决定种类是现有的", "The kind of decision is one there is."),
    /** A decision is made by shall, may, mustNot, breach or breachUnder. */
    UNKNOWN_VERB(
            "unknown-verb",
            "决定用 shall、may、mustNot、breach 或 breachUnder",
            "A decision is made by shall, may, mustNot, breach or breachUnder."),
    /** A value is of the kind that is due. */
    TYPE("type", "值的种类相符", "A value is of the kind that is due."),
    /** What stands in brackets has the number and order that are due. */
    ARGUMENTS("arguments", "括号内的个数与顺序相符", "What stands in brackets has the number and order that are due."),
    /** A period has a unit. */
    NO_UNIT("no-unit", "期间带单位", "A period has a unit."),
    /** Figures are numbers within reason, the lower one first. */
    FIGURE("figure", "数字写对，由低到高", "Figures are numbers within reason, the lower one first."),
    /** A rule has $holds. */
    NO_QUESTION("no-question", "规则有 $holds", "A rule has $holds."),
    /** After $holds comes $holds.possible. */
    NOT_ASKED("not-asked", "$holds 之后有 $holds.possible", "After $holds comes $holds.possible."),
    /** A question stands in $holds. */
    QUESTION_OUTSIDE_HOLDS("question-outside-holds", "提问写在 $holds 中", "A question stands in $holds."),
    /** What may not be on record is made sure of before it is asked. */
    MAY_BE_MISSING(
            "may-be-missing", "可能没有记载的，先确认有，再提问", "What may not be on record is made sure of before it is asked."),
    /** A breach is found in conduct. */
    NO_CONDUCT("no-conduct", "违约认定针对行为", "A breach is found in conduct."),
    /** A bound name starts with $ and is bound once. */
    BINDING("binding", "绑定的名称以 $ 开头，只绑定一次", "A bound name starts with $ and is bound once."),
    /** A name that is used is bound. */
    UNBOUND("unbound", "用到的名称已绑定", "A name that is used is bound."),
    /** A name that is bound is used. */
    UNUSED("unused", "绑定的名称有用", "A name that is bound is used."),
    /** After then comes one call of decide and nothing else. */
    CONSEQUENCE("consequence", "then 之后只有一个 decide 语句", "After then comes one call of decide and nothing else."),
    /** A rule can apply. */
    NEVER("never", "规则有可能适用", "A rule can apply."),
    /** The condition of a rule can fail. */
    ALWAYS("always", "规则的条件有可能不成立", "The condition of a rule can fail."),
    /** No two rules have the same condition and the same kind of decision. */
    SAME_CONDITION(
            "same-condition",
            "没有两条规则条件相同、决定种类也相同",
            "No two rules have the same condition and the same kind of decision."),
    /** A case file can be read. */
    CASE("case", "案卷文件可以读取", "A case file can be read."),
    /** A case expects something only of policies, clauses and rules that are there. */
    UNKNOWN_NAME(
            "unknown-name",
            "案卷的预期只提到现有的文件、条款和规则",
            "A case expects something only of policies, clauses and rules that are there.");

    private final String word;
    private final String zh;
    private final String en;

    FaultCode(String word, String zh, String en) {
        this.word = word;
        this.zh = zh;
        this.en = en;
    }

    /** @return the sort of a fault; empty for one that lint does not find */
    public static Optional<FaultCode> of(Fault fault) {
        return Arrays.stream(values())
                .filter(code -> code.word.equals(fault.code()))
                .findFirst();
    }

    /** @return the short name, such as {@code unknown-question} */
    public String word() {
        return word;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
